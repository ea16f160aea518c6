import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from './date';
import { dayOf, daysOfChange, lastChangeDay, lensOf } from './day';
import { atlasOf, eventOf } from './fixture';
import { chronicle } from './interval';

const atlas = atlasOf([
	eventOf('1991-03-17', 'first aa middle'),
	eventOf('1991-12-08', 'first bb middle'),
	eventOf('1992-01-01', 'first aa end')
]);
const history = chronicle(atlas, 'first');
const days = daysOfChange(atlas, history);

test('a day has its statuses, counts and names', () => {
	const { statuses, counts, names } = dayOf(atlas, { date: '1991-12-07', lens: 'first' });
	expect(Object.fromEntries(statuses)).toMatchObject({ aa: 'middle', bb: 'start' });
	expect(counts.get('middle')).toBe(1);
	expect([...names.keys()]).toEqual(atlas.republics.map(({ id }) => id));
});

test('compared with another day it knows which republics differ', () => {
	const { changed, differences } = dayOf(atlas, {
		date: '1991-12-08',
		lens: 'first',
		compare: '1991-12-07'
	});
	expect([...changed]).toEqual(['bb']);
	expect(differences[0]).toMatchObject({ before: 'start', after: 'middle', since: '1991-12-08' });
	expect(dayOf(atlas, { date: '1991-12-08', lens: 'first' }).changed.size).toBe(0);
});

test('an unknown lens gives the first', () =>
	expect(lensOf(atlas, 'none of them')).toBe(atlas.lenses[0]));

test('nothing but the date differs between a day and the last one with a change', () =>
	fc.assert(
		fc.property(fc.integer({ min: 6_879, max: 20_543 }).map(isoDate), (date) => {
			const change = lastChangeDay(days, date);
			expect(change <= date || change === atlas.from).toBe(true);
			const view = { lens: 'first', compare: '1991-12-20' };
			expect({ ...dayOf(atlas, { ...view, date: change }, history), date }).toEqual(
				dayOf(atlas, { ...view, date: date < atlas.from ? atlas.from : date }, history)
			);
			expect(lastChangeDay(days, addDays(change, 0))).toBe(change);
		})
	));
