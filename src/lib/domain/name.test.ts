import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from './date';
import { distinctNames, nameOn } from './name';

/** From the first to past the last day of the atlas, as days of the epoch. */
const day = fc.integer({ min: 6_879, max: 20_543 }).map(isoDate);
const lists = fc
	.uniqueArray(day, { minLength: 1, maxLength: 8 })
	.map((days) => days.toSorted().map((from, index) => ({ from, name: `name ${index}` })));

test('on every day exactly one name holds: from its own day, until the next', () =>
	fc.assert(
		fc.property(lists, day, (names, date) => {
			const { name, from } = nameOn(names, date);
			const next = names[names.findIndex((entry) => entry.name === name) + 1];
			expect(from <= date || from === names[0]!.from).toBe(true);
			expect(next === undefined || date < next.from).toBe(true);
		})
	));

test('a name begins on its day, and not on the eve', () =>
	fc.assert(
		fc.property(lists, (names) => {
			for (const [index, { from, name }] of names.entries()) {
				expect(nameOn(names, from).name).toBe(name);
				expect(nameOn(names, addDays(from, -1)).name).toBe(names[Math.max(0, index - 1)]!.name);
			}
		})
	));

test('a name that comes back is listed once', () =>
	expect(
		distinctNames([
			{ from: '1997-12-10', name: 'Astana' },
			{ from: '2019-03-23', name: 'Nur-Sultan' },
			{ from: '2022-09-17', name: 'Astana' }
		])
	).toEqual(['Astana', 'Nur-Sultan']));
