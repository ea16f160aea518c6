import { describe, expect, test } from 'vitest';
import { people, references } from '$lib/content/load.server';
import { locales } from '$lib/i18n/locales';
import { library } from '$lib/server/library';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import { byFamilyName, familyName } from './family-name';
import PeopleList from './PeopleList.svelte';

const { events, sources } = references('en');
const page = (locale: string) => {
	const { events } = references(locale);
	const props = { people: people(locale), events, library: library(locale), home: '/' };
	return renderOnStage(PeopleList, props, { locale }).replace(/ class="[^"]*"/g, '');
};
/** The parts of a page that tell of one person each, by id. */
const entriesOf = (html: string) =>
	new Map(
		[
			...html.split('<section id="sources"')[0]!.matchAll(/<section id="([^"]+)"[^]*?<\/section>/g)
		].map(([part, id]) => [id, part])
	);

test('whoever has an entry acts in an event, and holds an office that a source names', () => {
	const known = new Set(sources.map(({ id }) => id));
	const acting = new Set(events.flatMap(({ personIds }) => personIds));
	expect(people('en').length).toBeGreaterThan(30);
	for (const { id, offices, sources, confidence, note } of people('en')) {
		expect(acting, id).toContain(id);
		expect(offices, id).not.toEqual([]);
		expect(sources, id).not.toEqual([]);
		for (const source of sources) expect(known, id).toContain(source);
		expect(confidence, id).not.toBe('low');
		// What is known by one day, or not by the day, is said to be.
		const inexact = offices.some(({ from, on }) => on ?? (from && from.length < 10));
		if (inexact) expect(note, id).toBeTruthy();
	}
});

describe.each(locales)('the page of people in $id', ({ id: locale, tag }) => {
	const html = page(locale);
	const entries = entriesOf(html);
	const own = people(locale);

	test('has everybody once, in the order of the family names, with a link to each', () => {
		const sorted = byFamilyName(own, tag);
		expect([...entries.keys()]).toEqual(sorted.map(({ id }) => id));
		const { compare } = new Intl.Collator(tag);
		const names = sorted.map(({ name }) => familyName(name));
		expect(names).toEqual(names.toSorted(compare));
		for (const { id, name } of own) expect(html).toContain(`<a href="#${id}">${name}</a>`);
	});

	test('tells everybody in four languages, with offices, sources and events', () => {
		for (const { id, name, otherNames, offices, part } of own) {
			const entry = entries.get(id)!;
			const text = textOf(entry);
			for (const told of [name, part, ...otherNames.map(({ name }) => name)])
				expect(text, id).toContain(told);
			const rows = [...entry.matchAll(/<li[^>]*>([^]*?)<\/li>/g)].map(([, row]) => row!);
			for (const { title } of offices) {
				const row = rows.find((row) => row.trim().startsWith(title));
				expect(row, `${id}: ${title}`).toMatch(/<small[^>]*>[^<]*\d{4}/);
				expect(row, `${id}: ${title}`).toMatch(/href="#source-\d+"/);
			}
			const acted = events.filter(({ personIds }) => personIds.includes(id));
			const links = [...entry.matchAll(/href="\/events\/([^"/]+)\/"/g)].map(([, event]) => event);
			expect(links, id).toEqual(acted.map(({ id }) => id));
		}
	});
});
