import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pack, type PackageFiles } from './pack';

const course = { identifier: 'atlas.ru', title: 'Союз & «СНГ» <1991>', launch: 'index.html' };
const files: PackageFiles = new Map<string, Uint8Array | string>([
	['index.html', '<!doctype html><title>Атлас</title>'],
	['app/font.woff2', new Uint8Array([1, 2, 3])],
	['ru/embed/index.html', 'x'.repeat(300_000)]
]);

test('a package holds its files as they were, and the manifest at its root', () => {
	const unpacked = unzipSync(pack(course, files));
	expect(Object.keys(unpacked).sort()).toEqual([
		'app/font.woff2',
		'imsmanifest.xml',
		'index.html',
		'ru/embed/index.html'
	]);
	for (const [path, data] of files)
		if (typeof data === 'string') expect(strFromU8(unpacked[path]!)).toBe(data);
		else expect(unpacked[path]).toEqual(data);
});

test('the manifest names SCORM 1.2, the title, the first page and every file', () => {
	const manifest = strFromU8(unzipSync(pack(course, files))['imsmanifest.xml']!);
	expect(manifest).toContain('<schema>ADL SCORM</schema>');
	expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
	expect(manifest).toContain('adlcp:scormtype="sco" href="index.html"');
	expect(manifest).toContain('<title>Союз &amp; «СНГ» &lt;1991&gt;</title>');
	for (const path of files.keys()) expect(manifest).toContain(`<file href="${path}"/>`);
});

test('every entry states its size before its data, as readers of old platforms need it', () => {
	const zip = pack(course, files);
	// The flags of the first local header: bit 3 would put the sizes behind the data.
	expect(new DataView(zip.buffer).getUint16(6, true) & 8).toBe(0);
});

test('the same course makes the same bytes', () =>
	expect(pack(course, files)).toEqual(pack(course, files)));
