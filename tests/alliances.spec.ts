import { expect, test } from '@playwright/test';
import { openAtlas, panel, shape, statuses } from './support/page';

const members = ['by', 'kg', 'kz', 'ru', 'tj'];
const membersIn = (held: Record<string, string>) =>
	Object.keys(held)
		.filter((id) => held[id] === 'member')
		.sort();

test('a link straight to a body opens right, and steps lead from border to border', async ({
	page
}) => {
	await openAtlas(page, '/?date=2026-01-01&lens=alliances&body=csto&republic=uz');
	await expect.poll(async () => membersIn(await statuses(page, 'map'))).toEqual(members);
	expect(membersIn(await statuses(page, 'table'))).toEqual(members);
	await expect(page).toHaveTitle(/Alliances: CSTO/);
	const body = page.getByRole('combobox', { name: 'Organisation or treaty' });
	await expect(body).toHaveValue('csto');
	await expect(panel(page).getByText('Left since 28 Jun 2012')).toBeVisible();

	await page.getByRole('button', { name: 'Previous event' }).click();
	await expect(page).toHaveURL(/date=2024-02-22&lens=alliances/);
	await expect(page.getByText('Armenia suspends its part', { exact: true }).first()).toBeVisible();

	// Another body is a step in the history; the first is no word of the address.
	await body.selectOption('CIS');
	await expect(page).not.toHaveURL(/body=/);
	await expect(shape(page, 'ge')).toHaveAttribute('data-status', 'left');
	await page.goBack();
	await expect(page).toHaveURL(/body=csto/);
	await expect(shape(page, 'ge')).toHaveAttribute('data-status', 'none');
});

test('a file that does not come leaves no status that is not known, and comes when asked again', async ({
	page
}) => {
	await page.route('**/data/memberships.json', (route) => route.abort(), { times: 1 });
	await openAtlas(page, '/?date=2026-01-01&lens=alliances&body=csto');
	await expect(page.getByRole('alert')).toContainText('could not be loaded');
	expect(new Set(Object.values(await statuses(page, 'map')))).toEqual(new Set(['']));
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect.poll(async () => membersIn(await statuses(page, 'map'))).toEqual(members);
});

test('an embed tells the ties with the body of its address, and with the one that it is told', async ({
	page
}) => {
	// A page that may have frames of the atlas.
	await page.goto('/about/');
	const answer = await page.evaluate(async () => {
		const frame = document.createElement('iframe');
		const told: { type: string; statuses: Record<string, string>; title: string }[] = [];
		const next = (type: string) =>
			new Promise<void>((resolve) =>
				addEventListener('message', function listen({ data }: MessageEvent) {
					if (data.type !== type || !Object.values(data.statuses ?? {}).every(Boolean)) return;
					told.push(data);
					removeEventListener('message', listen);
					resolve();
				})
			);
		const ready = next('ready');
		frame.src = '/embed/?date=2026-01-01&lens=alliances&body=csto';
		document.body.append(frame);
		await ready;
		const change = next('change');
		const head = { source: 'fifteen-republics', version: 1 };
		frame.contentWindow!.postMessage({ ...head, type: 'set', view: { body: 'eu' } }, '*');
		await change;
		return told;
	});
	expect(answer.map(({ statuses }) => membersIn(statuses))).toEqual([members, ['ee', 'lt', 'lv']]);
	expect(answer[0]!.title).toContain('CSTO: who took part on');
});
