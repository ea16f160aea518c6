import { expect, test, type Page } from '@playwright/test';
import type { Atlas } from '../src/lib/domain/atlas';
import { markedEvents } from '../src/lib/domain/theme';
import {
	colourAt,
	colourOf,
	expectDate,
	heading,
	mapDrawn,
	middleOf,
	openAtlas,
	shape,
	slider,
	statuses,
	swipe,
	typeDate,
	withoutWebGl
} from './support/page';
import { statusesOn } from './support/expected-history';

test.use({ viewport: { width: 800, height: 600 } });

const address = (page: Page) => new URL(page.url()).searchParams.get('date');

/** Days and the day after, by time zone: ends of months and years, a leap day, the clock's changes there. */
const neighbours = {
	'Asia/Shanghai': [
		['1991-12-25', '1991-12-26'],
		['1991-12-31', '1992-01-01'],
		['1991-04-13', '1991-04-14'],
		['1991-09-14', '1991-09-15']
	],
	'America/New_York': [
		['1991-11-30', '1991-12-01'],
		['1992-02-28', '1992-02-29'],
		['1991-04-06', '1991-04-07'],
		['1991-10-26', '1991-10-27']
	]
} as const;

test.describe('with the SVG alone, which is quicker', () => {
	test.beforeEach(async ({ page }) => void (await withoutWebGl(page)));

	for (const timezoneId of ['Asia/Shanghai', 'America/New_York'] as const)
		test.describe(`in the time zone ${timezoneId}`, () => {
			test.use({ timezoneId });

			test('an arrow key moves exactly one day, forth and back, and address, heading and map agree on it', async ({
				page
			}) => {
				await openAtlas(page);
				for (const [day, next] of neighbours[timezoneId]) {
					await typeDate(page, day);
					await expectDate(page, day);
					await slider(page).press('ArrowRight');
					await expectDate(page, next);
					await slider(page).press('ArrowLeft');
					await expectDate(page, day);
				}
				await typeDate(page, '1991-12-25');
				await expect(heading(page)).toHaveText('25 December 1991');
				expect(await statuses(page, 'map')).toEqual(statusesOn('1991-12-25'));
				await slider(page).press('ArrowRight');
				await expect(heading(page)).toHaveText('26 December 1991');
				expect(await statuses(page, 'map')).toEqual(statusesOn('1991-12-26'));
				await expect.poll(() => address(page)).toBe('1991-12-26');
			});
		});

	test('keys and buttons lead a month on, from event to event and to the ends; Space plays and pauses; a date can be typed', async ({
		page
	}) => {
		const { from, asOf, opening } = await (await page.request.get('/data/atlas.json')).json();
		await openAtlas(page, '/?date=1991-01-31');
		// A shorter month.
		await slider(page).press('PageUp');
		await expectDate(page, '1991-02-28');
		await slider(page).press('PageDown');
		await expectDate(page, '1991-01-28');

		// Adjacent days with events: no other event can ever come between them.
		await typeDate(page, '20 August 1991');
		await expectDate(page, '1991-08-20');
		await slider(page).press('[');
		await expectDate(page, '1991-08-19');
		await slider(page).press(']');
		await slider(page).press(']');
		await expectDate(page, '1991-08-21');
		await page.getByRole('button', { name: 'Previous event' }).click();
		await expectDate(page, '1991-08-20');
		await page.getByRole('button', { name: 'Next event' }).click();
		await expectDate(page, '1991-08-21');

		await slider(page).press('Home');
		await expectDate(page, from);
		await expect(page.getByRole('button', { name: 'Previous event' })).toBeDisabled();
		await slider(page).press('End');
		await expectDate(page, asOf);
		await expect(page.getByRole('button', { name: 'Next event' })).toBeDisabled();
		await slider(page).press('ArrowRight');
		await expectDate(page, asOf);

		await typeDate(page, '1993-12-03');
		await expectDate(page, '1993-12-03');
		await expect.poll(() => address(page)).toBe('1993-12-03');
		const field = page.getByRole('textbox', { name: 'Go to date' });
		for (const [text, message] of [
			['the day after Christmas', '“the day after Christmas” is not a date'],
			['31 February 1991', '“31 February 1991” is not a date']
		] as const) {
			await typeDate(page, text);
			await expect(page.getByRole('status').filter({ hasText: message })).toBeVisible();
			await expect(field).toHaveAttribute('aria-invalid', 'true');
			await expectDate(page, '1993-12-03');
		}
		await typeDate(page, '1 May 1945');
		const outside = page.getByRole('status').filter({ hasText: 'The atlas runs from' });
		await expect(outside).toBeVisible();
		await expect(field).toHaveAttribute('aria-invalid', 'false');
		await expectDate(page, from);

		await typeDate(page, '1991-11-30');
		await expect(shape(page, 'ua')).toHaveAttribute('data-status', 'referendum-participant');
		await expect.poll(() => address(page)).toBe('1991-11-30');
		await slider(page).press('Space');
		await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
		// The map recolours on the way.
		await expect(shape(page, 'ua')).toHaveAttribute('data-status', 'cis-founder');
		await slider(page).press('Space');
		await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
		await expect.poll(() => address(page)).not.toBe('1991-11-30');
		// The address leaves the opening day out.
		await expectDate(page, address(page) ?? opening);
	});

	test('the buttons rest while a hand drags, and lead on from where it is', async ({ page }) => {
		const atlas = (await (await page.request.get('/data/atlas.json')).json()) as Atlas;
		const days = markedEvents(atlas).map(({ date }) => date);
		await openAtlas(page);
		const track = (await slider(page).boundingBox())!;
		const moveTo = (share: number) =>
			page.mouse.move(track.x + share * track.width, track.y + track.height / 2, { steps: 4 });
		const next = page.getByRole('button', { name: 'Next event' });
		await moveTo(0.5);
		await page.mouse.down();
		await moveTo(1);
		await expect(next).toBeDisabled();
		await moveTo(0.3);
		await expect(next).toBeEnabled();
		await moveTo(0.2);
		await page.mouse.up();
		const letGo = (await heading(page).getAttribute('datetime'))!;
		await next.click();
		await expectDate(
			page,
			days.find((day) => day > letGo)!
		);
	});

	test('use-C1: the thumb is grabbed wherever it is drawn', async ({ page }) => {
		await openAtlas(page);
		const thumb = page.locator('input[name=date] + svg circle');
		for (const down of [-8, -3, 0, 8]) {
			const { x, y, width, height } = (await thumb.boundingBox())!;
			const before = (await heading(page).getAttribute('datetime'))!;
			await page.mouse.move(x + width / 2, y + height / 2 + down);
			await page.mouse.down();
			await page.mouse.move(x + width / 2 + 30, y + height / 2 + down, { steps: 3 });
			await page.mouse.up();
			await expect(heading(page)).not.toHaveAttribute('datetime', before);
		}
	});

	test('use-C5: a day is chosen in the calendar by keys or by month and year, and Escape leaves it as it was', async ({
		page
	}) => {
		await openAtlas(page, '/?date=1991-08-19');
		const opener = page.getByRole('button', { name: 'Calendar: Go to date' });
		const calendar = page.getByRole('dialog', { name: 'Go to date' });
		await opener.click();
		await expect(calendar.getByRole('button', { name: '19 August 1991, day of' })).toBeFocused();
		await page.keyboard.press('PageDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expectDate(page, '1991-09-26');
		await expect(opener).toBeFocused();

		await opener.click();
		await calendar.getByRole('combobox', { name: 'Year' }).selectOption('1988');
		// The first month of the atlas.
		await expect(calendar.getByRole('grid', { name: 'November 1988' })).toBeVisible();
		await calendar.getByRole('button', { name: 'Next month' }).click();
		await calendar.getByRole('button', { name: '24 December 1988' }).focus();
		await page.keyboard.press('Escape');
		await expect(calendar).toHaveCount(0);
		await expect(opener).toBeFocused();
		await expectDate(page, '1991-09-26');
	});

	test('use-C6: keys lead from event to event anywhere on the page, "?" lists them and switches them off', async ({
		page
	}) => {
		await openAtlas(page, '/?date=1991-08-19');
		await page.keyboard.press(']');
		await expectDate(page, '1991-08-20');
		await page.keyboard.press('?');
		const list = page.getByRole('dialog', { name: 'Keys' });
		await list.getByRole('checkbox', { name: 'Use the keys' }).uncheck();
		await list.getByRole('button', { name: 'Close' }).click();
		await expect(page).toHaveURL(/keys=off/);
		for (const key of ['[', '?', '/']) await page.keyboard.press(key);
		await slider(page).press('[');
		await slider(page).press('ArrowRight');
		await expectDate(page, '1991-08-21');
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});

	test('use-C7, K3: the timeline is a region, and what a mark tells covers none of its controls', async ({
		page
	}) => {
		await openAtlas(page);
		const timeline = page.getByRole('region', { name: 'Timeline' });
		const marks = timeline.getByRole('toolbar', { name: 'Events on the timeline' });
		await marks.getByRole('button').nth(3).hover();
		const told = (await timeline.locator('[data-tip]').boundingBox())!;
		expect(told.y + told.height).toBeLessThanOrEqual((await timeline.boundingBox())!.y);
	});

	test.describe('by touch', () => {
		test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

		test('a finger drags the date, taps it, and scrolls the page past the track', async ({
			page
		}) => {
			await openAtlas(page);
			const track = (await slider(page).boundingBox())!;
			const at = (share: number, up = 0) => ({
				x: track.x + share * track.width,
				y: track.y + track.height / 2 - up
			});
			const steps = Array.from({ length: 11 }, (_, step) => step / 10);

			await swipe(
				page,
				steps.map((part) => at(0.6 - 0.4 * part))
			);
			// There a year of the axis ends.
			await expectDate(page, '1991-01-01');
			await expect.poll(() => address(page)).toBe('1991-01-01');
			await swipe(page, [at(0.68)]);
			await expectDate(page, '1992-01-01');
			await swipe(
				page,
				steps.map((part) => at(0.3 + 0.01 * part, 200 * part))
			);
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
			await expectDate(page, '1992-01-01');
		});
	});

	test('bugs-F21: a date that can be read in two ways is asked for', async ({ page }) => {
		await openAtlas(page, '/?date=1991-12-21');
		await typeDate(page, '12/8/1991');
		const question = page.getByRole('status').filter({ hasText: 'can mean two days' });
		await expect(question.getByRole('button')).toHaveText(['12 August 1991', '8 December 1991']);
		await question.getByRole('button', { name: '8 December 1991' }).click();
		await expectDate(page, '1991-12-08');
		await expect(question).toHaveCount(0);
	});
});

test('dragging recolours the map on the way and writes the address once, at the end', async ({
	page
}) => {
	await page.addInitScript(() => {
		for (const write of ['pushState', 'replaceState'] as const) {
			const original = history[write].bind(history);
			history[write] = (...args) => {
				const { dataset } = document.documentElement;
				dataset.writes = String(Number(dataset.writes ?? 0) + 1);
				original(...args);
			};
		}
	});
	const writes = () => page.evaluate(() => Number(document.documentElement.dataset.writes ?? 0));
	await openAtlas(page);
	await mapDrawn(page);
	/** The colour on the map in Russia, away from its name. */
	const colourOfRussia = async () => {
		const { x, y } = await middleOf(shape(page, 'ru'));
		return colourAt(page, { x: x + 30, y: y - 20 });
	};
	const before = await writes();

	const track = (await slider(page).boundingBox())!;
	const moveTo = (share: number) =>
		page.mouse.move(track.x + share * track.width, track.y + track.height / 2, { steps: 8 });
	await moveTo(0.5);
	await page.mouse.down();
	await moveTo(0.05);
	await expect.poll(() => statuses(page, 'map')).toEqual(statusesOn('1989-01-01'));
	await expect.poll(colourOfRussia).toBe(await colourOf(page, 'ru'));
	expect(await statuses(page, 'table')).toEqual(statusesOn('1989-01-01'));
	await moveTo(0.98);
	await expect.poll(() => statuses(page, 'map')).toEqual(statusesOn('2020-01-01'));
	await expect.poll(colourOfRussia).toBe(await colourOf(page, 'ru'));
	expect(await writes()).toBe(before);
	await page.mouse.up();

	await expect.poll(writes).toBe(before + 1);
	await expectDate(page, address(page)!);
	// The next write is the next key's: none came late.
	const rested = address(page);
	await slider(page).press('ArrowLeft');
	await expect.poll(() => address(page)).not.toBe(rested);
	expect(await writes()).toBe(before + 2);
});
