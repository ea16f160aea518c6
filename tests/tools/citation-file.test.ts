import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import english from '../../src/messages/en.json' with { type: 'json' };

const read = (path: string) => parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const citation = read('CITATION.cff');

test('CITATION.cff has what version 1.2.0 of the format requires', () => {
	expect(citation).toMatchObject({
		'cff-version': '1.2.0',
		message: expect.any(String) as unknown,
		title: english['site.title'],
		authors: [{ name: english['share.author'] }]
	});
});

test('CITATION.cff is of the version of the package and of the day of the content', () => {
	expect(citation.version).toBe(packageJson.version);
	expect(citation.license).toBe(packageJson.license);
	expect(citation.keywords).toEqual(packageJson.keywords);
	expect(citation['date-released']).toBe(read('src/content/atlas.yaml').asOf);
});
