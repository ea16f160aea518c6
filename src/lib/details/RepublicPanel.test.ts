import { expect, test } from 'vitest';
import type { View } from '$lib/domain/view';
import { atlas, references } from '$lib/content/load.server';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import RepublicPanel from './RepublicPanel.svelte';

/** The panel of a republic, part by part; `record`: once the references are there. */
function panelOf(id: string, view: Partial<View>, { locale = 'en', record = true } = {}) {
	const republic = atlas(locale).republics.find((republic) => republic.id === id)!;
	const html = renderOnStage(
		RepublicPanel,
		{ republic, onclose: () => {}, ...(record && { references: references(locale) }) },
		{ locale, view: { republic: id, ...view } }
	);
	const [head = '', ...parts] = html.split('role="tabpanel"');
	const tabs = [...head.matchAll(/role="tab"[^>]*aria-selected="(\w+)"[^>]*>(.*?)<\/button>/g)].map(
		([, selected, label]) => ({ open: selected === 'true', label: textOf(label!) })
	);
	return { html, head: textOf(head), tabs, overview: textOf(`<${parts[0]}`), parts };
}

test('use-A4: on a day it says first what the republic is, since when, why, what is contested and what happened last', () => {
	const { overview } = panelOf('ua', { date: '2015-06-01' });
	expect(overview).toMatch(
		/On 1 June 2015 Signed as a founder since 8 December 1991 .*Contested: 3 readings.*Last on the timeline · 19 March 2014 Ukraine decides .* Last thing that happened to it · 5 September 2014 .*Next change 12 April 2018: Withdrawal announced/
	);
});

test('use-A3: what a status says of a republic is true beside what is told of it', () => {
	expect(panelOf('ua', { date: '1990-01-01' }).overview).not.toContain('Contested');
	const azerbaijan = panelOf('az', { date: '1993-08-04' }).overview;
	expect(azerbaijan).toMatch(/Signed as a founder since 21 December 1991 .*Contested: 2 readings/);
	expect(panelOf('ua', { date: '2026-03-01' }).overview).toMatch(
		/Left or ended participation since 19 May 2018 .*in law it has not left/
	);
	expect(panelOf('ge', { date: '1993-12-03' }).overview).toMatch(
		/Joined later from this day .*Before this day · since 26 December 1991 Outside Union and CIS/
	);
});

test('use-A12: a leader is told on days in office alone, with the first and the last of them', () => {
	const leaderOf = (id: string, date: string) =>
		/Leader (.*?) (?:1|2|3|4|5|6|7|8|9|0)/.exec(panelOf(id, { date }).overview)?.[1];
	expect(leaderOf('by', '1991-03-17')).toMatch(/Dementei/);
	expect(leaderOf('by', '1991-12-08')).toMatch(/Shushkevich/);
	for (const day of ['1991-09-01', '2015-06-01']) expect(leaderOf('by', day)).toBeUndefined();
});

test('use-B2: the part opens that the lens tells of, and the tabs say how much each holds', () => {
	const openIn = (lens: string) =>
		panelOf('ua', { lens }).tabs.flatMap(({ open, label }) => (open ? [label] : []));
	expect(openIn('commonwealth')).toEqual(['Overview']);
	expect(openIn('treaties')).toEqual(['Treaties']);
	expect(openIn('referendum')).toEqual(['Votes 5']);
	const { tabs, parts, head } = panelOf('ua', { date: '2015-06-01' });
	expect(tabs.map(({ label }) => label)).toEqual([
		'Overview',
		'Treaties',
		'Votes 5',
		'Readings 5',
		'Sources'
	]);
	// On paper all of them stand one below the other.
	expect(parts).toHaveLength(5);
	expect(head).toContain('Capital Kyiv · Ukrainian SSR until 24 August 1991');
});

test('use-B5: every number has its note in place, and stands in the list of sources', () => {
	for (const id of ['ua', 'ee', 'tm']) {
		const { html } = panelOf(id, { date: '1991-12-26' });
		const numbers = [...html.matchAll(/href="#source-(\d+)"[^>]*aria-expanded="false"/g)];
		expect(numbers.length).toBeGreaterThan(10);
		for (const [, number] of numbers) expect(html).toContain(`<li id="source-${number}"`);
		expect(html.match(/href="#source-/g)).toHaveLength(numbers.length);
	}
});

test('before the record is here the head and the status are, and what is awaited says so', () => {
	const { head, overview } = panelOf('ua', { date: '2015-06-01' }, { record: false });
	expect(head).toContain('Capital Kyiv');
	expect(overview).toMatch(/Signed as a founder since 8 December 1991 .*Loading/);
});

test('no text runs into the end of a date in Russian', () => {
	const { overview, head } = panelOf('ua', { date: '2015-06-01' }, { locale: 'ru' });
	expect(head).toContain('Столица: Киев · Украинская ССР до 24 августа 1991 г.');
	expect(head + overview).not.toContain('г..');
});
