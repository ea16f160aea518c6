import { expect, test } from 'vitest';
import { bibtex, bibtexUrl, cslJson, escapeBibtex, ris } from './files';
import { citedPage } from './fixture';

const visited = { ...citedPage, accessed: '2026-11-02' };

test('BibTeX: an online entry whose group stays whole', () => {
	expect(bibtex(visited)).toBe(`@online{atlas-meeting-2026,
  author = {{Atlas contributors}},
  title = {{The “great” meeting}},
  organization = {An Atlas},
  version = {1.2.0},
  date = {2026-03-09},
  year = {2026},
  url = {https://atlas.example/events/meeting/},
  urldate = {2026-11-02},
  langid = {english},
}`);
	expect(bibtex(citedPage)).not.toContain('urldate');
	expect(bibtex({ ...citedPage, language: 'zh-Hans' })).not.toContain('langid');
});

test('BibTeX: no text ends its value or is read as a command', () => {
	expect(escapeBibtex('50 % & {a}_b #1 \\x ~ ^')).toBe(
		'50 \\% \\& \\{a\\}\\_b \\#1 \\textbackslash{}x \\textasciitilde{} \\textasciicircum{}'
	);
	expect(bibtexUrl('https://a.example/%D0%97?a=1&b={c}')).toBe(
		'https://a.example/%D0%97?a=1&b=%7Bc%7D'
	);
});

test('RIS: a tag and a value to a line, from the kind to the end', () => {
	expect(ris(visited).split('\n')).toEqual([
		'TY  - ELEC',
		'AU  - Atlas contributors,',
		'TI  - The “great” meeting',
		'T2  - An Atlas',
		'PB  - An Atlas',
		'PY  - 2026',
		'DA  - 2026/03/09',
		'ET  - 1.2.0',
		'LA  - en',
		'UR  - https://atlas.example/events/meeting/',
		'Y2  - 2026/11/02',
		'ER  - '
	]);
	expect(ris({ ...citedPage, title: 'Two\nlines' })).toContain('TI  - Two lines\n');
});

test('CSL-JSON: one web page with its dates in parts', () => {
	expect(JSON.parse(cslJson(visited))).toEqual([
		expect.objectContaining({
			type: 'webpage',
			author: [{ literal: 'Atlas contributors' }],
			issued: { 'date-parts': [[2026, 3, 9]] },
			accessed: { 'date-parts': [[2026, 11, 2]] },
			URL: citedPage.address
		})
	]);
});
