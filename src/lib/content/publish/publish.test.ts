import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { history, republics } from '../../../../tests/support/expected-history';
import type { RepublicName } from '$lib/domain/atlas';
import { addDays } from '$lib/domain/date';
import { eventLenses } from '$lib/domain/day';
import { nameOn } from '$lib/domain/name';
import { locales } from '$lib/i18n/locales';
import { publishedIn } from '$lib/server/published';
import { atlas, references } from '../load.server';
import { csvOf } from './table';
import { eventsTable, referendumTable, statusTable, treatiesTable } from './tables';

const rows = csvParse(csvOf(statusTable(atlas('en'))));

test('status.csv has its columns, the four lenses that events change and all fifteen republics', () => {
	const columns = ['lens', 'republic', 'status', 'from', 'to', 'event', 'note'];
	expect(rows.columns).toEqual(columns);
	const lenses = [...new Set(rows.map(({ lens }) => lens))];
	expect(lenses.sort()).toEqual(['commonwealth', 'referendum', 'sovereignty', 'treaties']);
});

test('every republic has contiguous intervals in each of these lenses, the last one open', () => {
	for (const { id: lens } of eventLenses(atlas('en'))) {
		for (const republic of republics) {
			const own = rows.filter((row) => row.lens === lens && row.republic === republic);
			expect(own[0]!.from).toBe('1988-11-01');
			const ends = own.map(({ to }) => to);
			expect(ends).toEqual([...own.slice(1).map(({ from }) => from), '']);
			for (const { from, to } of own) expect(!to || from! < to).toBe(true);
		}
	}
});

test.each(republics)('status.csv gives %s the history of the default lens', (republic) => {
	const changes = rows
		.filter((row) => row.lens === 'commonwealth' && row.republic === republic)
		.slice(1)
		.map(({ from, status }) => [from, status]);
	expect(Object.fromEntries(changes)).toEqual(history[republic]);
});

test('the papers of Ukraine end with a ratification: no Charter, no notice', () => {
	const papers = rows.filter(({ lens, republic }) => lens === 'treaties' && republic === 'ua');
	expect(papers.map(({ status, from }) => [status, from])).toEqual([
		['none', '1988-11-01'],
		['signed', '1991-12-08'],
		['ratified', '1991-12-10']
	]);
});

test('the votes carry their counts, shares and confidence', () => {
	const votes = csvParse(csvOf(referendumTable(references('en'))));
	expect(votes.find(({ vote }) => vote === 'ua-union')).toMatchObject({
		scope: 'republic',
		unit: 'ua',
		date: '1991-03-17',
		yes: '22110899',
		yes_of_cast: '70.2',
		confidence: 'medium'
	});
	expect(votes.find(({ scope }) => scope === 'union')).toMatchObject({ yes_of_cast: '76.4' });
});

test('hosts-F17: every id in a list of ids is that of a row', () => {
	const tables = publishedIn('en');
	const ids = new Map(
		tables.map(({ name, key, rows }) => [name, new Set(rows.map((row) => row[key[0]!]))])
	);
	for (const { name, fields, rows } of tables)
		for (const [field, , , rules] of fields.filter(([, , , rules]) => rules?.ids)) {
			const named = rows.flatMap((row) => String(row[field] ?? '').split(' ')).filter(Boolean);
			const unknown = (id: string) => !rules!.ids!.some((table) => ids.get(table)!.has(id));
			expect(named.length, `${name}: ${field}`).toBeGreaterThan(0);
			expect(named.filter(unknown), `${name}: ${field}`).toEqual([]);
		}
});

test('the tables of events and papers tell the days that the statuses begin', () => {
	const days = new Map(eventsTable(references('en')).rows.map((row) => [row.event, row]));
	for (const { event, from } of rows)
		if (event) expect(days.get(event), event).toMatchObject({ date: from, precision: 'day' });
	const ukraine = treatiesTable(references('en')).rows.filter(({ republic }) => republic === 'ua');
	expect(ukraine.find(({ paper }) => paper === 'agreement-ratified')?.date).toBe('1991-12-10');
	expect(ukraine.find(({ paper }) => paper === 'charter-ratified')?.date).toBe('never');
});

test.each(locales)(
	'names.csv tells what every place is called on any day in $id',
	({ id, tag }) => {
		const names = csvParse(csvOf(publishedIn(id).find(({ name }) => name === 'names')!));
		const { republics, from, asOf } = atlas(id);
		for (const republic of republics)
			for (const [kind, list] of [
				['name', republic.names],
				['capital', republic.capitals]
			] as const) {
				const own = names.filter(
					(row) => row.republic === republic.id && row.kind === kind && row.language === tag
				);
				const turns = list.flatMap(({ from }) => [addDays(from, -1), from, addDays(from, 1)]);
				for (const day of [from, ...turns, asOf].filter((day) => day >= from)) {
					const held = own.filter((row) => row.from! <= day && (!row.to || day < row.to));
					expect(held, `${republic.id} ${kind} ${day}`).toHaveLength(1);
					const { name, full }: Partial<RepublicName> = nameOn(list, day);
					expect(held[0]).toMatchObject({ name });
					if (full) expect(held[0]!.full || name).toBe(full);
					expect(held[0]!.native).toBeTruthy();
				}
			}
	}
);
