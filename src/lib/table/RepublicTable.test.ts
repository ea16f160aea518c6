import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
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

test.each(eventLenses(atlas('en')))(
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
