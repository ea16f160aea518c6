import { expect, test } from 'vitest';
import { files } from 'virtual:content';
import { parse } from 'yaml';
import type { Atlas } from '$lib/domain/atlas';
import { nameOn } from '$lib/domain/name';
import { atlas, references } from './load.server';
import { locales } from '$lib/i18n/locales';

const { republics, lenses, events, ...frame }: Atlas = atlas('en');
const { events: records, ...rest } = references('en');
const { autonomies, dossiers, readings, sources, unionReferendum } = rest;
const fifteen = 'ru ua by kz uz tm kg tj az am ge md lt lv ee'.split(' ');

/** All values under a key, however deep. */
function gather(value: unknown, key: string): unknown[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, part]) =>
		name === key ? [part] : gather(part, key)
	);
}

test('there are fifteen republics, in the order of the table', () => {
	expect(republics.map(({ id }) => id)).toEqual(fifteen);
	expect(dossiers.map(({ id }) => id)).toEqual(fifteen);
});

test('lens and status ids are those that addresses and published files use', () => {
	const ids = lenses.map(({ id, statuses }) => `${id}: ${statuses.map((s) => s.id).join(' ')}`);
	expect(ids).toEqual([
		'commonwealth: union-republic referendum-participant referendum-boycotter cis-founder ' +
			'cis-member cis-associate withdrawal-announced withdrawn outside-cis',
		'treaties: none signed ratified charter associate notice-given left',
		'sovereignty: union-republic sovereignty-declared independence-declared independent',
		'referendum: not-yet yes-below-75 yes-75-90 yes-90-95 yes-95-up no-vote',
		'alliances: member candidate partner observer signed suspended left none'
	]);
});

test('the timeline holds the events from its first day on, in order', () => {
	const dates = events.map(({ date }) => date);
	expect(dates).toEqual(dates.toSorted());
	expect(frame).toMatchObject({ from: '1988-11-01', opening: '1991-12-08' });
	expect(dates[0]! >= frame.from).toBe(true);
	const background = records.filter(({ date }) => date < frame.from);
	expect(background).not.toEqual([]);
	expect(events.length + background.length).toBe(records.length);
});

test('every event names its theme, and each theme has events', () => {
	expect(new Set(records.map(({ theme }) => theme))).toEqual(
		new Set(frame.themes.map(({ id }) => id))
	);
});

test('a month stands at its first day and says that it is a month', () => {
	const refusal = events.find(({ id }) => id === 'az-refusal');
	expect(refusal).toMatchObject({ date: '1992-10-01', precision: 'month', changes: [] });
});

test.each([
	['kz', '1991-12-09', 'Kazakh SSR', 'Alma-Ata'],
	['kz', '1991-12-10', 'Kazakhstan', 'Alma-Ata'],
	['ua', '1991-08-23', 'Ukrainian SSR', 'Kiev'],
	['ua', '1991-08-24', 'Ukraine', 'Kyiv'],
	['by', '1991-09-18', 'Byelorussian SSR', 'Minsk'],
	['by', '1991-09-19', 'Belarus', 'Minsk'],
	['ru', '1991-12-24', 'Russian SFSR', 'Moscow'],
	['ru', '1991-12-25', 'Russia', 'Moscow']
])('on %s %s is called %s, its capital %s', (id, date, name, capital) => {
	const { names, capitals } = republics.find((republic) => republic.id === id)!;
	expect(nameOn(names, date).name).toBe(name);
	expect(nameOn(capitals, date).name).toBe(capital);
});

test('the capital of Kazakhstan goes by five names, one of them twice', () => {
	const { capitals } = republics.find(({ id }) => id === 'kz')!;
	expect(capitals.map(({ name }) => name)).toEqual([
		'Alma-Ata',
		'Almaty',
		'Akmola',
		'Astana',
		'Nur-Sultan',
		'Astana'
	]);
});

test('the day of the vote finds the names that the republics bore on it', () => {
	const names = republics.map(({ id, names }) => [id, nameOn(names, '1991-03-17').name]);
	expect(Object.fromEntries(names)).toEqual({
		ru: 'Russian SFSR',
		ua: 'Ukrainian SSR',
		by: 'Byelorussian SSR',
		kz: 'Kazakh SSR',
		uz: 'Uzbek SSR',
		tm: 'Turkmen SSR',
		kg: 'Kyrgyzstan',
		tj: 'Tajik SSR',
		az: 'Azerbaijan',
		am: 'Armenia',
		ge: 'Georgia',
		md: 'SSR Moldova',
		lt: 'Lithuania',
		lv: 'Latvia',
		ee: 'Estonia'
	});
});

test('the sum of the nine republics stays within the count of the whole Union', () => {
	for (const figure of ['registered', 'cast', 'yes', 'no', 'invalid'] as const) {
		const nine = dossiers.flatMap(({ id, votes }) =>
			votes.filter((vote) => vote.id === `${id}-union`)
		);
		expect(nine).toHaveLength(9);
		const sum = nine.reduce((total, vote) => total + vote[figure]!, 0);
		expect(sum, figure).toBeLessThan(unionReferendum[figure]!);
	}
});

test('cross-checked counts say so', () => {
	const ukraine = dossiers[1]!.votes.find(({ id }) => id === 'ua-union');
	expect(ukraine).toMatchObject({ yes: 22110899, turnout: 83.5, yesOfCast: 70.2 });
	expect(ukraine).toMatchObject({
		confidence: 'medium',
		note: expect.stringMatching(/cross-checked/)
	});
});

test('every statement of low confidence carries a note', () => {
	const entries = [...records, ...dossiers.flatMap(({ papers, votes }) => [...papers, ...votes])];
	for (const { id, confidence, note } of entries)
		if (confidence === 'low') expect(note, id).toBeTruthy();
});

test('the bibliography holds what is cited, and nothing else', () => {
	const facts = Object.entries(files).filter(([file]) => !file.includes('/'));
	const cited = facts.flatMap(([file, yaml]) =>
		['sources', ...(file === 'errors.yaml' ? ['article'] : [])].flatMap((key) =>
			gather(parse(yaml), key).flat()
		)
	);
	expect([...new Set(cited)].toSorted()).toEqual(sources.map(({ id }) => id).toSorted());
});

test('every contested reading reaches the file of its republic', () => {
	for (const { republic, text, sources } of readings) {
		expect(sources).not.toEqual([]);
		expect(dossiers.find(({ id }) => id === republic)?.alternatives).toContain(text);
	}
});

test('thirty-one autonomies lie in seven republics', () => {
	expect(autonomies).toHaveLength(31);
	expect(new Set(autonomies.map(({ republic }) => republic))).toEqual(
		new Set(['ru', 'ua', 'az', 'uz', 'ge', 'tj', 'md'])
	);
	expect(autonomies.find(({ id }) => id === 'abkhaz')?.vote).toMatchObject({ turnout: 52.32 });
});

test('an autonomy tells the dated changes of its status in order', () => {
	for (const { id, steps } of autonomies) {
		const dates = steps.map(({ date }) => date);
		expect(dates, id).toEqual(dates.toSorted());
		for (const { label } of steps) expect(label, id).not.toBe('');
	}
	const khakass = autonomies.find(({ id }) => id === 'khakass');
	expect(khakass).toMatchObject({ namedFrom: '1991-07-03', nameDated: true });
});

test('an autonomy whose renaming nothing dates keeps its name until the end of the Union', () => {
	const undated = autonomies.filter(({ nameDated }) => !nameDated);
	expect(undated.length).toBeGreaterThan(20);
	for (const { id, namedFrom } of undated) expect(namedFrom, id).toBe('1991-12-26');
});

test.each(locales)(
	'in $name no text is left blank or doubled up with spaces',
	({ id: language }) => {
		for (const text of gather([atlas(language), references(language)], 'text').concat(
			gather([atlas(language), references(language)], 'about')
		))
			expect(text).toMatch(/^\S(?!.*\s\s).*[.。]$/s);
	}
);
