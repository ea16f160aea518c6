import { describe, expect, test } from 'vitest';
import { atlas as atlasIn, profiles, references } from '$lib/content/load.server';
import { eventLenses } from '$lib/domain/day';
import { chronicle } from '$lib/domain/interval';
import { describeStatus } from '$lib/i18n/describe-status';
import { createI18n } from '$lib/i18n/i18n';
import { locales } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import RepublicPage from '$lib/pages/republic/RepublicPage.svelte';
import RepublicIndex from '$lib/pages/republics/RepublicIndex.svelte';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import { load as loadIndex } from '../+page.server';
import { load } from './+page.server';

const langOf = (id: string) => (id === locales[0]!.id ? undefined : id);
const republics = atlasIn('en').republics.map(({ id }) => id);
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, it]) => it!);

test('every republic has a profile, and residents that add up to those of the Union', () => {
	const { republics: known } = profiles('en');
	expect(known.map(({ id }) => id)).toEqual(republics);
	const sum = (of: 'permanent' | 'present') =>
		known.reduce((total, { population }) => total + population[of], 0);
	expect([sum('permanent'), sum('present')]).toEqual([285_742_511, 286_730_819]);
});

describe.each(locales)('in $id', (locale) => {
	const { id: language } = locale;
	const atlas = atlasIn(language);
	const i18n = createI18n(locale, allMessages(language));
	const { formatDate } = i18n;
	const words = (text: string) => text.replace(/\s+/g, ' ').trim();

	test.each(republics)('the page of %s tells all that the atlas has, with its sources', (id) => {
		const props = load({ params: { lang: langOf(language), id } });
		const html = renderOnStage(RepublicPage, { atlas, ...props, home: '/' }, { locale: language });
		const text = textOf(html.replaceAll(/<sup\b[^]*?<\/sup>/g, ''));

		const table = /<section id="statuses"[^]*?<\/section>/.exec(html)![0];
		const rows = all(table, /<tr\b[^>]*>([^]*?)<\/tr>/g).filter((row) => row.includes('<time'));
		const intervals = eventLenses(atlas).flatMap((lens) =>
			chronicle(atlas, lens.id)
				.get(id)!
				.map((interval) => ({
					...interval,
					label: describeStatus(lens, id, interval.status, i18n)
				}))
		);
		expect(rows).toHaveLength(intervals.length);
		for (const [index, { from, label, event, note }] of intervals.entries()) {
			const row = rows[index]!;
			expect(row).toContain(`datetime="${from}"`);
			expect(textOf(row)).toContain(words(label));
			if (note) expect(textOf(row)).toContain(words(note));
			if (event) {
				expect(row).toContain(`href="/events/${event}/"`);
				expect(row, event).toMatch(/href="#source-\d+"/);
			}
		}

		const papers = /<section id="papers"[^]*?<\/section>/.exec(html)![0];
		const acts = all(papers, /<tr\b[^>]*>([^]*?)<\/tr>/g).filter((row) => row.includes('<td'));
		const { record } = props;
		const steps = profiles(language).steps.filter(({ republics }) => republics.includes(id));
		expect(steps.length).toBeGreaterThan(0);
		expect(acts).toHaveLength(record.papers.length + steps.length);
		for (const act of acts) expect(act).toMatch(/href="#source-\d+"/);
		for (const { label } of record.papers) expect(text).toContain(words(label));

		for (const { text: reading } of props.readings) expect(text).toContain(words(reading));
		for (const { name } of props.autonomies) expect(text).toContain(words(name));
		for (const { title } of record.votes) expect(text).toContain(words(title));
		for (const { leaders } of props.profiles.republics.filter((it) => it.id === id))
			for (const { name, office } of leaders) expect(text).toContain(`${name} ${office}`);
		for (const day of props.profiles.leaderDays) expect(text).toContain(formatDate(day));
		for (const translation of props.translations)
			for (const { name, full, native } of translation.record.nameRecords) {
				expect(text).toContain(full ?? name);
				expect(text).toContain(native);
			}

		const targets = new Set(all(html, / id="([^"]*)"/g));
		for (const anchor of all(html, /href="#([^"]*)"/g)) expect(targets).toContain(anchor);
		const cited = new Set(all(html, /href="#(source-\d+)"/g));
		expect(cited.size).toBe([...targets].filter((it) => it.startsWith('source-')).length);
		expect(html).toContain('src="data:image/svg+xml,');
	});

	test('the index leads to every republic', () => {
		const { census, rows } = loadIndex({ params: { lang: langOf(language) } });
		const html = renderOnStage(
			RepublicIndex,
			{ atlas, census, rows, home: '/' },
			{ locale: language }
		);
		for (const id of republics) expect(html).toContain(`href="/republics/${id}/"`);
		expect(all(html, /(src="data:image)/g)).toHaveLength(republics.length);
		expect(references(language).dossiers).toHaveLength(republics.length);
	});
});
