import { expect, test } from 'vitest';
import { files } from 'virtual:content';
import { parse } from 'yaml';
import type { Atlas } from '$lib/domain/atlas';
import { atlas, references } from './load.server';
import { locales } from '$lib/i18n/locales';

const { republics, lenses, events, ...frame }: Atlas = atlas('en');
const { autonomies, citations, dossiers, readings, sources, unionReferendum } = references('en');
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
		'referendum: not-yet yes-below-75 yes-75-90 yes-90-95 yes-95-up no-vote'
	]);
});

test('all seventy-one happenings and nineteen single papers stand in order', () => {
	expect(events).toHaveLength(90);
	const dates = events.map(({ date }) => date);
	expect(dates).toEqual(dates.toSorted());
	expect(frame).toMatchObject({ from: '1988-11-01', opening: '1991-12-08' });
});

test('a month stands at its first day and says that it is a month', () => {
	const refusal = events.find(({ id }) => id === 'az-refusal');
	expect(refusal).toMatchObject({ date: '1992-10-01', precision: 'month', changes: [] });
});

test('a republic takes its name from the independence act on its own papers', () => {
	for (const { id, namedFrom } of republics.filter(({ id }) => id !== 'ru')) {
		const papers = dossiers.find((dossier) => dossier.id === id)!.papers;
		expect(papers.find((paper) => paper.id === 'independence')?.date, id).toBe(namedFrom);
	}
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
	const happenings = events.map((event) => ({ ...event, ...citations.events[event.id] }));
	const entries = [
		...happenings,
		...dossiers.flatMap(({ papers, votes }) => [...papers, ...votes])
	];
	for (const { id, confidence, note } of entries)
		if (confidence === 'low') expect(note, id).toBeTruthy();
});

test('the bibliography holds what is cited, and nothing else', () => {
	const facts = Object.entries(files).filter(([file]) => !file.includes('/'));
	const cited = facts.flatMap(([, yaml]) => gather(parse(yaml), 'sources').flat());
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

test('an autonomy whose renaming nothing dates goes with its republic', () => {
	const russia = republics.find(({ id }) => id === 'ru')!;
	const tatar = autonomies.find(({ id }) => id === 'tatar');
	expect(tatar).toMatchObject({ namedFrom: russia.namedFrom, nameDated: false });
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
