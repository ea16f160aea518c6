import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import type { Lens } from '$lib/domain/atlas';
import { eventLenses } from '$lib/domain/day';
import { chronicle, statusesOn } from '$lib/domain/interval';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import {
	changeDays,
	eveOf,
	statusesOn as expectedOn
} from '../../../tests/support/expected-history';
import RepublicTable from './RepublicTable.svelte';

const href = (id: string) => `?republic=${id}`;

/** The rows of the table: republic, status and text. */
function rowsOf(html: string) {
	const rows = [
		...html.matchAll(/<tr data-republic="(\w+)" data-status="([\w-]+)"[^>]*>(.*?)<\/tr>/gs)
	];
	return rows.map(([, republic, status, cells]) => {
		return { republic: republic!, status: status!, text: textOf(cells!) };
	});
}
const statusesIn = (html: string) =>
	Object.fromEntries(rowsOf(html).map(({ republic, status }) => [republic, status]));

test.each(changeDays.flatMap((day) => [eveOf(day), day]))(
	'on %s every republic is what it was',
	(date) =>
		expect(statusesIn(renderOnStage(RepublicTable, { href }, { view: { date } }))).toEqual(
			expectedOn(date)
		)
);

const [categorical, quantitative] = ['categorical', 'quantitative'].map((kind) =>
	eventLenses(atlas('en')).filter((lens) => lens.kind === kind)
) as [Lens[], Lens[]];

test.each(categorical)(
	'in the lens $id a row says the status of its republic',
	({ id, statuses }) => {
		const date = '1991-12-21';
		const html = renderOnStage(RepublicTable, { href }, { view: { date, lens: id } });
		expect(statusesIn(html)).toEqual(
			Object.fromEntries(statusesOn(chronicle(atlas('en'), id), date))
		);
		const labels = new Map(statuses.map(({ id, label }) => [id, label]));
		for (const { status, text } of rowsOf(html)) expect(text).toContain(labels.get(status)!);
	}
);

test('a republic and its capital have their names of the day, and link to it', () => {
	const row = (date: string) => {
		const html = renderOnStage(RepublicTable, { href }, { view: { date } });
		return rowsOf(html).find(({ republic }) => republic === 'kg')!.text;
	};
	expect(row('1990-01-01')).toMatch(/^Kirghiz SSR .* Frunze$/);
	expect(row('1992-01-01')).toMatch(/^Kyrgyzstan .* Bishkek$/);
	expect(renderOnStage(RepublicTable, { href }, {})).toContain(
		'href="?republic=kg" target="_blank"'
	);
});

test('of a comparison rows that differ say what they were, and no others', () => {
	const view = { date: '2010-01-01', compare: '1991-12-08' };
	const html = renderOnStage(RepublicTable, { href }, { view });
	const [now, then] = [expectedOn(view.date), expectedOn(view.compare)];
	const differing = Object.keys(now).filter((id) => now[id] !== then[id]);
	const changed = [...html.matchAll(/<tr data-republic="(\w+)"[^>]*data-changed/g)].map(
		([, id]) => id
	);
	expect(changed.sort()).toEqual(differing.sort());
	expect(textOf(html)).toContain('Voted on 17 March 1991');
});

/** The heads of the columns: what each says, and how it is sorted. */
const headsOf = (html: string) =>
	[...html.matchAll(/<th scope="col"([^>]*)>(.*?)<\/th>/gs)].map(([, attributes, content]) => ({
		sorted: /aria-sort="(\w+)"/.exec(attributes!)?.[1],
		button: content!.includes('<button'),
		text: textOf(content!)
	}));
const [measuring] = quantitative;

test('use-A7: in a lens of figures rows tell shares, turnout and ballots, the highest share first', () => {
	const view = { date: '1991-03-17', lens: measuring!.id };
	const html = renderOnStage(RepublicTable, { href }, { view });
	expect(statusesIn(html)).toEqual(
		Object.fromEntries(statusesOn(chronicle(atlas('en'), measuring!.id), view.date))
	);
	const texts = rowsOf(html).map(({ text }) => text);
	expect(texts[0]).toBe('Turkmen SSR 97.9 97.7 1,804,138');
	expect(texts[6]).toBe('Byelorussian SSR 82.7 83.3 6,126,983');
	expect(texts.slice(9).every((text) => text.endsWith('No vote held'))).toBe(true);
	expect(html).toMatch(/<tfoot.*Soviet Union.*76\.4.*80\.0.*148,574,606.*<\/tfoot>/s);
	expect(textOf(html)).toContain('votes from abroad and from stations in the six republics');
	expect(headsOf(html).map(({ sorted }) => sorted)).toEqual([
		undefined,
		'descending',
		undefined,
		undefined
	]);
	const russian = textOf(renderOnStage(RepublicTable, { href }, { view, locale: 'ru' }));
	expect(russian).toMatch(/Белорусская ССР 82,7 83,3 6\s126\s983/);
});

test('use-A7: before the day of the vote the table says when it is', () => {
	const view = { date: '1991-03-16', lens: measuring!.id };
	const html = renderOnStage(RepublicTable, { href }, { view });
	expect(textOf(html)).toContain('The vote is on 17 March 1991 Go to 17 March 1991');
	expect(rowsOf(html)).toHaveLength(15);
	expect(html).not.toContain('<tfoot');
});

test.each(atlas('en').lenses)(
	'use-A7: in the lens $id there are four heads, none of which can be pressed without a script',
	({ id }) => {
		const heads = headsOf(renderOnStage(RepublicTable, { href }, { view: { lens: id } }));
		expect(heads).toHaveLength(4);
		expect(heads.some(({ button }) => button)).toBe(false);
	}
);
