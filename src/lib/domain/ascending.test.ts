import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastUpTo } from './ascending';
import { isoDate } from './date';

const day = fc.integer({ min: -200_000, max: 40_000 }).map(isoDate);

test('the last item up to a date is the one that a search from the end finds', () =>
	fc.assert(
		fc.property(fc.array(day), day, (days, date) => {
			const items = days.sort().map((day, index) => ({ day, index }));
			const found = lastUpTo(items, date, ({ day }) => day);
			expect(found).toBe(items.findLast(({ day }) => day <= date));
		})
	));
