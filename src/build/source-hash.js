import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All that a build is made from besides `SITE_URL`: files and folders of the project. */
export const sources = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

/**
 * The version of the sources in the folder `root`: another one for every change, the same one in every
 * folder, on every system and at any time.
 *
 * @param {string} root
 */
export function sourceHash(root) {
	const paths = sources.flatMap((source) =>
		statSync(join(root, source)).isFile()
			? [source]
			: filesIn(join(root, source)).map((path) => `${source}/${path}`)
	);
	return hashFiles(paths.map((path) => [path, readFileSync(join(root, path), 'latin1')]));
}

/**
 * Every file of a folder by its path in it, with slashes.
 *
 * @param {string} folder
 */
export const filesIn = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/**
 * A hash of files by path, in whatever order they come, and whatever their separators and line ends.
 *
 * @param {[path: string, content: string][]} files
 */
export function hashFiles(files) {
	const hash = createHash('sha256');
	const entries = files.map(([path, content]) => [path.replaceAll('\\', '/'), content]);
	for (const [path, content] of entries.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))) {
		const text = (content ?? '').replaceAll('\r\n', '\n');
		hash.update(`${path}\0${text.length}\0`).update(text, 'latin1');
	}
	return hash.digest('hex').slice(0, 16);
}
