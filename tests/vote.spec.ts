import { expect, test } from '@playwright/test';
import { openAtlas, panel, places, row, shape, withoutWebGl } from './support/page';

const address = '/?date=1991-03-17&lens=referendum';

test('use-A7: a press on a head sorts the rows of the table, a second one the other way round', async ({
	page
}) => {
	await openAtlas(page, address);
	const table = page.locator('table[data-republics]');
	const first = page.locator(places.table).first();
	await expect(first).toHaveAttribute('data-republic', 'tm');
	await row(page, 'Russian SFSR').evaluate((link) => link.setAttribute('data-same', ''));
	const ballots = table.getByRole('button', { name: 'Ballots cast' });
	await ballots.click();
	await expect(first).toHaveAttribute('data-republic', 'ru');
	await expect(first.locator('[data-same]')).toBeAttached();
	await ballots.click();
	await expect(first).toHaveAttribute('data-republic', 'tm');
	await expect(page.locator(places.table)).toHaveCount(15);
});

test('use-A7: a row beside the map lights its republic, the republic its row, and a press opens it', async ({
	page
}) => {
	await withoutWebGl(page);
	await openAtlas(page, address);
	const result = panel(page).getByRole('row', { name: /Kazakh SSR/ });
	await result.hover();
	const outline = (await shape(page, 'kz').getAttribute('d'))!;
	await expect(page.locator('svg[data-atlas-map] path.hovered').first()).toHaveAttribute(
		'd',
		outline
	);
	// The name over the republic takes the pointer, and stands for it.
	await shape(page, 'kz').hover({ force: true });
	await expect(result).toHaveClass(/hovered/);
	await result.click();
	await expect(page).toHaveURL(/republic=kz/);
	await expect(panel(page)).toContainText('94.1% yes on 17 March 1991');
});
