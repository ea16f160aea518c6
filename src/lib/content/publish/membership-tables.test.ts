import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber } from '$lib/domain/date';
import { membershipsOn } from '$lib/domain/membership';
import { atlas, memberships } from '../load.server';
import { bodiesTable, membershipsTable } from './membership-tables';
import { csvOf } from './table';

const { bodies, spans } = memberships('en');
const rows = csvParse(csvOf(membershipsTable(memberships('en'))));

test('memberships.csv tells of any day what the atlas tells', () => {
	const days = fc.integer({ min: dayNumber('1945-01-01'), max: dayNumber(atlas('en').asOf) });
	fc.assert(
		fc.property(fc.constantFrom(...bodies), days, ({ id }, day) => {
			const date = addDays('1970-01-01', day);
			const held = rows.filter(
				({ body, from, to }) => body === id && from! <= date && (!to || date < to)
			);
			const told = [...membershipsOn(spans, id, date)].map(([republic, { status, group }]) => {
				return [republic, status, group];
			});
			expect(held.map(({ republic, status, group }) => [republic, status, group])).toEqual(told);
		}),
		{ numRuns: 300 }
	);
});

test('memberships.csv says how exactly a day is known, and what is uncertain', () => {
	const row = (republic: string, body: string, status: string) =>
		rows.find((row) => row.republic === republic && row.body === body && row.status === status);
	expect(row('by', 'sco', 'observer')).toMatchObject({
		...{ from: '2015-01-01', precision: 'year', to: '2024-07-04', label: 'Observer' }
	});
	expect(row('uz', 'guam', 'withdrawn')).toMatchObject({ from: '2005-05-01', precision: 'month' });
	expect(row('lt', 'cis-charter', 'never')).toMatchObject({
		from: '1993-01-22',
		precision: 'none'
	});
	expect(row('tj', 'cis-agreement', 'party')).toMatchObject({ confidence: 'low' });
	expect(row('tj', 'cis-agreement', 'party')?.note).toContain('25 December 1991');
});

test('bodies.csv names every body of memberships.csv and when it began and ended', () => {
	const table = csvParse(csvOf(bodiesTable(memberships('en'))));
	expect(new Set(table.map(({ body }) => body))).toEqual(new Set(rows.map(({ body }) => body)));
	expect(table.find(({ body }) => body === 'csto')).toMatchObject({
		...{ short_name: 'CSTO', kind: 'security', founded: '2002-10-07', in_force: '2003-09-18' }
	});
	expect(table.find(({ body }) => body === 'eurasec')).toMatchObject({ ended: '2015-01-01' });
});
