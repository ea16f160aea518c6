import { expect, test } from '@playwright/test';
import { expectDate, mapDrawn, openAtlas, statuses } from './support/page';
import { changeDays, eveOf, republics, statusesOn } from './support/expected-history';

// A small map: a processor draws it, and its size tells nothing here.
test.use({ viewport: { width: 800, height: 600 } });

test('the history of the fifteen has eleven days of change', () => {
	expect(republics).toHaveLength(15);
	expect(changeDays).toHaveLength(11);
});

for (const day of changeDays)
	test(`on ${day} and its eve the table and the map show what each of the fifteen was`, async ({
		page
	}) => {
		for (const date of [eveOf(day), day]) {
			await openAtlas(page, `/?date=${date}`);
			await expectDate(page, date);
			expect(await statuses(page, 'table')).toEqual(statusesOn(date));
			expect(await statuses(page, 'map')).toEqual(statusesOn(date));
		}
		await mapDrawn(page);
		expect(await statuses(page, 'map')).toEqual(statusesOn(day));
	});
