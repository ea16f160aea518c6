import { expect, test } from '@playwright/test';
import { expectDate, openAtlas, statuses, typeDate, withoutWebGl } from './support/page';
import { changeDays, eveOf, statusesOn } from './support/expected-history';

test('on every day of change and its eve the table and the map show what each of the fifteen was', async ({
	page
}) => {
	// renderers.spec.ts reads the colours of MapLibre's picture.
	await withoutWebGl(page);
	await openAtlas(page);
	for (const date of changeDays.flatMap((day) => [eveOf(day), day])) {
		await typeDate(page, date);
		await expectDate(page, date);
		for (const place of ['table', 'map'] as const)
			await expect
				.poll(() => statuses(page, place), `${place} on ${date}`)
				.toEqual(statusesOn(date));
	}
});
