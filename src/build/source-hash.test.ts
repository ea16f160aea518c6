import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../svelte.config';
import { hashFiles, sourceHash, sources } from './source-hash';

const contents = { 'app.html': '<p>\n</p>\n', 'lib/a.ts': 'export {};\n', 'lib/ä.ts': '' };
const inFolder = (path: Pick<typeof posix, 'join'>, lineEnd = '\n') =>
	Object.entries(contents).map(([name, text]): [string, string] => [
		path.join('src', ...name.split('/')),
		text.replaceAll('\n', lineEnd)
	]);

test('hosts-F8: the version is the same with the separators and line ends of Windows, in any order', () => {
	const version = hashFiles(inFolder(posix));
	expect(hashFiles(inFolder(win32, '\r\n'))).toBe(version);
	expect(hashFiles(inFolder(posix).reverse())).toBe(version);
});

test('hosts-F9: a changed, renamed, added or removed file is another version', () => {
	const [first, ...rest] = inFolder(posix);
	const versions = [
		[first!, ...rest],
		[[first![0], `${first![1]} `] as [string, string], ...rest],
		[[`${first![0]}x`, first![1]] as [string, string], ...rest],
		[first!, ...rest, ['src/b.ts', ''] as [string, string]],
		rest
	].map(hashFiles);
	expect(new Set(versions).size).toBe(versions.length);
});

test('hosts-F9: the site bears the version of its sources, wherever and whenever they were copied', () => {
	const copy = mkdtempSync(join(tmpdir(), 'fifteen-republics-'));
	try {
		for (const source of sources) cpSync(source, join(copy, source), { recursive: true });
		expect(config.kit?.version?.name).toBe(sourceHash(copy));
		const page = join(copy, 'src/app.html');
		writeFileSync(page, readFileSync(page, 'utf8').replaceAll('\n', '\r\n'));
		expect(sourceHash(copy)).toBe(config.kit?.version?.name);
		writeFileSync(page, '');
		expect(sourceHash(copy)).not.toBe(config.kit?.version?.name);
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
});
