import { expect, test, type Page } from '@playwright/test';
import { mapDrawn, openAtlas, panel, slider, withoutWebGl } from './support/page';
import { faults } from './support/axe';

/** No rule is broken; in the dark theme those about colours are asked once more. */
async function expectNoFaults(page: Page, without: string[] = []) {
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await faults(page, { without }), 'in the light theme').toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await faults(page, { without, colours: true }), 'in the dark theme').toEqual([]);
}

const desktop = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };

/** The parts of the page that have six sevenths of all that axe looks at. */
const [events, table] = ['#events', 'table[data-republics]'];

interface View {
	address: string;
	/** Opens all that is closed at first. */
	open?: (page: Page) => Promise<void>;
	/** What is the same as at `/`, where it is looked at. */
	known?: string[];
}

const views: View[] = [
	{ address: '/' },
	{
		address: '/?republic=ua',
		known: [events],
		open: (page) => expect(panel(page).getByRole('heading', { name: 'Papers' })).toBeVisible()
	},
	{
		address: '/?layers=autonomies',
		known: [events, table],
		open: async (page) => {
			for (const about of ['List of all', 'About this map', 'How this is'])
				await page.locator('aside summary', { hasText: about }).click();
		}
	},
	{
		address: '/?compare=2010-01-01',
		known: [events],
		open: async (page) => {
			await page.getByRole('button', { name: 'Lanes' }).click();
			await expect(page.getByRole('group', { name: /lane per republic/ })).toBeVisible();
		}
	},
	{ address: '/embed/' },
	{
		address: '/embedding/',
		open: (page) => expect(page.locator('#live time')).toBeVisible()
	},
	{
		address: '/events/?theme=treaty',
		open: (page) => expect(page.getByText('Filters', { exact: true })).toBeVisible()
	},
	{ address: '/about/' },
	{ address: '/print/' },
	{ address: '/print/?sheet=worksheet' }
];

for (const { address, open, known } of views)
	test(`${address} has no fault that axe can find, in either theme, on a desktop and on a phone`, async ({
		page
	}) => {
		// With the SVG alone, which is quicker.
		await withoutWebGl(page);
		await page.setViewportSize(desktop);
		await openAtlas(page, address);
		await open?.(page);
		await expectNoFaults(page, known);
		await page.setViewportSize(phone);
		await expectNoFaults(page, known);
	});

/** What MapLibre brings along, with all that lies over its map. */
const drawn: View[] = [
	{
		address: '/?layers=autonomies&compare=2010-01-01',
		known: [events, table],
		open: async (page) => {
			await page.getByRole('button', { name: 'Side by side' }).click();
			await expect(page.locator('svg[data-compared-map]')).toBeVisible();
		}
	},
	{ address: '/embed/' }
];

for (const { address, open, known } of drawn)
	test(`${address} with MapLibre has no fault that axe can find, in either theme`, async ({
		page
	}) => {
		await openAtlas(page, address);
		await mapDrawn(page);
		await open?.(page);
		await expectNoFaults(page, known);
	});

test('the slider can be reached with the Tab key and shows that it has the focus', async ({
	page
}) => {
	await withoutWebGl(page);
	await openAtlas(page);
	const { x, y, width, height } = (await slider(page).boundingBox())!;
	// The handle is taller than the track.
	const picture = () => page.screenshot({ clip: { x, y: y - 20, width, height: height + 40 } });
	const before = await picture();
	await page.getByRole('button', { name: 'Go', exact: true }).focus();
	// Between the field and the slider stand the tools, the row of marks one stop among them.
	const focused = () => slider(page).evaluate((input) => input === document.activeElement);
	for (let tools = 0; tools < 12 && !(await focused()); tools++) await page.keyboard.press('Tab');
	await expect(slider(page)).toBeFocused();
	expect((await picture()).equals(before)).toBe(false);
});
