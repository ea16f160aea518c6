import { expect, test } from 'vitest';
import { references } from '$lib/content/load.server';
import { numberFootnotes } from '$lib/sources/footnotes';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import NameHistory from './NameHistory.svelte';

const nativesIn = (locale: string, id: string) => {
	const names = references(locale).dossiers.find((record) => record.id === id)!.nameRecords;
	const notes = numberFootnotes([], []);
	const html = renderOnStage(NameHistory, { names, notes }, { locale });
	const natives = html.matchAll(/<span(?: lang="([\w-]+)")?>([^<]*)<\/span>/g);
	return { text: textOf(html), natives: [...natives].map(([, ...part]) => part) };
};

test('faults-3.1.2: a native name says its language and script', () => {
	const { text, natives } = nativesIn('en', 'az');
	expect(natives).toEqual([
		['az-Cyrl', 'Азәрбајҹан ССР'],
		['az', 'Azərbaycan']
	]);
	expect(text).toMatch(/\( ?Azərbaycan ?\)/);
});

test("faults-3.1.2: in the page's own language it needs none", () =>
	expect(nativesIn('ru', 'ru').natives.map(([language]) => language)).toEqual([
		undefined,
		undefined
	]));
