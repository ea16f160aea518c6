/**
 * Builds the sources twice, in two folders, for two addresses and with both kinds of line ends, and
 * fails where anything differs but that address: `npm run reproducible`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../src/build/source-hash.js';
import { copySources, vite } from './copy-sources';

const text = /^src\/.*\.(ts|js|svelte|html|css|json|yaml)$/;
/** The built files that name the address. */
const naming = /(\.html|oembed\.json|datapackage\.json|feed\.json|sitemap\.xml|robots\.txt)$/;
/** What has a `.br` and a `.gz` beside it. */
const compressed = /\.(html|js|css|json|svg)$/;

/** A folder with the sources. Those that the build copies as they are keep the line ends of git. */
function copyWithLineEnds(lineEnd: '\n' | '\r\n'): string {
	const copy = copySources();
	for (const path of filesIn(copy).filter((path) => text.test(path))) {
		const content = readFileSync(join(copy, path), 'utf8').replaceAll('\r\n', '\n');
		writeFileSync(join(copy, path), content.replaceAll('\n', lineEnd));
	}
	return copy;
}

/** The built files by path, with `{site}` where the address stands. */
function build(copy: string, site: URL): Map<string, string> {
	execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: copy,
		env: { ...process.env, SITE_URL: site.href, TEST_BUILD: '' },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const paths = filesIn(join(copy, 'build'));
	for (const path of paths.filter((path) => compressed.test(path)))
		if (!paths.includes(`${path}.br`) || !paths.includes(`${path}.gz`))
			throw new Error(`${path} has no compressed form`);
	return new Map(
		paths
			.filter((path) => !/\.(br|gz)$/.test(path))
			.map((path) => {
				const content = readFileSync(join(copy, 'build', path), 'latin1');
				if (!naming.test(path)) return [path, content];
				const named = content.replaceAll(site.href, '{site}');
				// The page for what does not exist leads to the folder of the address.
				return [path, named.replaceAll(`href="${site.pathname}`, 'href="{site}')];
			})
	);
}

const copies = [copyWithLineEnds('\n'), copyWithLineEnds('\r\n')] as const;
try {
	const first = build(copies[0], new URL('https://one.example/'));
	const second = build(copies[1], new URL('https://two.example/atlas/'));
	const all = [...new Set([...first.keys(), ...second.keys()])];
	const differing = all.filter((path) => first.get(path) !== second.get(path));
	for (const path of differing) console.error(`differs: ${path}`);
	console.log(`${all.length} files, ${differing.length} differ`);
	if (differing.length) process.exitCode = 1;
} finally {
	for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}
