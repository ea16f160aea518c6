import { readFileSync, readdirSync, statSync } from 'node:fs';
import { files } from 'virtual:content';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** What the content calls by id: those ids are words of its history, and no business of the code. */
const ids = new Set(
	['republics', 'autonomies', 'events', 'lenses', 'map', 'bodies', 'memberships'].flatMap(
		(name) => {
			const entries = parse(files[`${name}.yaml`]!);
			return (entries.regions ?? entries.groups ?? entries).flatMap(
				({ id, statuses = [] }: Entry) => [
					id,
					// Those of a group are no statuses of the map.
					...statuses.flatMap((status) => (typeof status === 'string' ? [] : status.id))
				]
			);
		}
	) as string[]
);
interface Entry {
	id: string;
	statuses?: ({ id: string } | string)[];
}

/** Ids that are words of the platform as well, and what they mean there. */
const plain: Record<string, string> = {
	none: 'CSS, SVG and MapLibre: no fill, no display; `ui=none`',
	left: 'a side of a box, a key',
	west: 'a side of a box of longitudes',
	by: 'a preposition: `$derived.by`, a parameter',
	union: 'a union of types (`v.union`), the scope of a vote in the published table',
	treaties: 'a published table, a file of the content',
	commonwealth: 'a page, a file of the content',
	referendum: 'a published table, a file of the content, a message of the panel'
};

/** Files whose business an id is. */
const allowed: Record<string, string[]> = {
	// A sharable content object, not the organisation.
	'src/lib/scorm/manifest.ts': ['sco'],
	// The tag of the language, not the republic.
	'src/lib/i18n/locales.ts': ['ru'],
	'src/lib/citing/files.ts': ['ru'],
	'src/lib/citing/styles.ts': ['ru']
};

/** A string, a key or a property: `'ua'`, `ua:`, `.ua`; comments say what they like. */
const word = /(['"`])([a-z0-9-]+)\1|(?<![\w$-])([a-z0-9]+)\s*:|\.([a-z0-9]+)\b/g;

const code = ['src/lib', 'src/routes']
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`)
	)
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => statSync(path).isFile() && /\.(ts|js|svelte|css)$/.test(path))
	.filter((path) => !/\.test\.ts$|\/fixture[^/]*\.ts$/.test(path));

test('the code names no republic, autonomy, event, lens, status, region or body', () => {
	expect(code.length).toBeGreaterThan(200);
	const found = code.flatMap((path) => {
		const text = readFileSync(path, 'utf8').replace(/\/\*[^]*?\*\/|<!--[^]*?-->|^\s*\/\/.*$/gm, '');
		return [...text.matchAll(word)]
			.map(([, , string, key, property]) => string ?? key ?? property!)
			.filter((id) => ids.has(id) && !(id in plain) && !allowed[path]?.includes(id))
			.map((id) => `${path}: ${id}`);
	});
	expect(found).toEqual([]);
});

test('every exception is an id, and met', () => {
	const all = code.map((path) => readFileSync(path, 'utf8')).join('\n');
	for (const id of Object.keys(plain)) {
		expect(ids, id).toContain(id);
		expect(all).toMatch(new RegExp(`\\b${id}\\b`));
	}
	for (const [path, exceptions] of Object.entries(allowed))
		for (const id of exceptions)
			expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`['"]${id}['"]`));
});
