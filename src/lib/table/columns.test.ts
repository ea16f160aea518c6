import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { dayOf } from '$lib/domain/day';
import { voteOn } from '$lib/domain/vote';
import { columnsOf, firstSort, nextSort, rowsOf, sortRows, type Sort } from './columns';

const shown = atlas('en');
const measuring = shown.lenses.find(({ vote }) => vote)!;

/** The ids of the rows of a lens on a day, sorted. */
function order(lens: string, date: string, sort?: Sort) {
	const day = dayOf(shown, { lens, date });
	const vote = voteOn(day.lens, date);
	const rows = rowsOf(shown, day, date, vote);
	return sortRows(rows, sort ?? firstSort(vote), day.lens, 'en').map(({ id }) => id);
}

test('use-A7: a lens that measures a vote has its figures for columns from the day of the vote on', () => {
	expect(columnsOf(voteOn(measuring, '1991-03-16'))).toEqual([
		'republic',
		'status',
		'since',
		'capital'
	]);
	expect(columnsOf(voteOn(measuring, '1991-03-17'))).toEqual([
		'republic',
		'yesOfCast',
		'turnout',
		'cast'
	]);
});

test('use-A7: results are sorted from the highest share down, those without a vote last', () => {
	const ids = order(measuring.id, '1991-12-08');
	expect(ids.slice(0, 9)).toEqual(['tm', 'tj', 'kg', 'kz', 'uz', 'az', 'by', 'ru', 'ua']);
	const upwards = order(measuring.id, '1991-12-08', { column: 'yesOfCast', descending: false });
	expect(upwards.slice(0, 9)).toEqual(ids.slice(0, 9).reverse());
	expect(upwards.slice(9)).toEqual(ids.slice(9));
	const most = order(measuring.id, '1991-12-08', { column: 'cast', descending: true });
	expect(most.slice(0, 3)).toEqual(['ru', 'ua', 'uz']);
});

test('use-A7: other columns sort by the alphabet, by the legend and by the day', () => {
	const [lens] = shown.lenses;
	const sortedBy = (column: Sort['column'], descending = false) =>
		order(lens!.id, '2010-01-01', { column, descending });
	expect(order(lens!.id, '2010-01-01')).toEqual(shown.republics.map(({ id }) => id));
	expect(sortedBy('republic').slice(0, 2)).toEqual(['am', 'az']);
	expect(sortedBy('republic', true)[0]).toBe('uz');
	expect(sortedBy('capital')[0]).toBe('tm');
	const day = dayOf(shown, { lens: lens!.id, date: '2010-01-01' });
	const places = sortedBy('status').map((id) =>
		lens!.statuses.findIndex((status) => status.id === day.statuses.get(id))
	);
	expect(places).toEqual(places.toSorted((one, other) => one - other));
	expect(sortedBy('since')[0]).toBe('lt');
	expect(sortedBy('since').at(-1)).toBe('ge');
});

test('use-A7: a head pressed sorts words upwards and figures downwards, then the other way', () => {
	const first = nextSort(undefined, 'republic');
	expect(first).toEqual({ column: 'republic', descending: false });
	expect(nextSort(first, 'republic').descending).toBe(true);
	expect(nextSort(first, 'cast')).toEqual({ column: 'cast', descending: true });
});
