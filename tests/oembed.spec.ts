import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { statusesOn } from './support/expected-history';

const opening = '1991-12-08';
const editions = [
	{ path: '', tag: 'en', locale: 'en_GB', title: 'Union to Commonwealth' },
	{ path: 'ru/', tag: 'ru', locale: 'ru_RU', title: 'От Союза к Содружеству' },
	{ path: 'zh-hans/', tag: 'zh-Hans', locale: 'zh_CN', title: '从苏联到独联体' },
	{ path: 'zh-hant/', tag: 'zh-Hant', locale: 'zh_TW', title: '從蘇聯到獨立國協' }
];

interface Answer {
	version: string;
	type: string;
	title: string;
	html: string;
	provider_url: string;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
}

/** What the head of a page says, as it is served: its title, and its tags by name or property. */
async function headOf(request: APIRequestContext, address: string) {
	const html = await (await request.get(address)).text();
	const head = html.slice(0, html.indexOf('</head>'));
	const tags = [...head.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)];
	const names = tags.map(([, name]) => name);
	expect(new Set(names).size, address).toBe(names.length);
	return {
		head,
		title: /<title>([^<]*)<\/title>/.exec(head)![1],
		tags: Object.fromEntries(tags.map(([, name, content]) => [name, content])) as Partial<
			Record<string, string>
		>
	};
}

for (const { path, tag, locale, title } of editions) {
	test(`/${path} tells other sites its card and its embed, before anything else`, async ({
		request,
		baseURL
	}) => {
		for (const address of [`/${path}`, `/${path}embed/`]) {
			const { head } = await headOf(request, address);
			// WordPress reads no further than this.
			expect(head.length).toBeLessThan(150_000);
			const found = head.indexOf('application/json+oembed');
			expect(found).toBeGreaterThan(0);
			expect(found).toBeLessThan(head.indexOf('rel="stylesheet"'));
		}
		const { head, tags } = await headOf(request, `/${path}`);
		expect(tags['og:url']).toBe(`${baseURL}${path}`);
		expect(tags['og:locale']).toBe(locale);

		const [discovery] = /<link[^>]*type="application\/json\+oembed"[^>]*>/.exec(head)!;
		const [, href] = /href="([^"]+)"/.exec(discovery)!;
		const answer = (await (await request.get(href!)).json()) as Answer;
		expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: baseURL + path });
		expect(answer.title).toContain(title);
		expect(answer.html).toContain(`src="${baseURL}${path}embed/"`);
		expect(answer.thumbnail_url).toBe(tags['og:image']);

		const picture = await (await request.get(answer.thumbnail_url)).body();
		expect(picture.toString('latin1', 1, 4)).toBe('PNG');
		const { thumbnail_width: width, thumbnail_height: height } = answer;
		expect([width, height]).toEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)]);
		expect(answer.thumbnail_url).toContain(`/cards/${tag.toLowerCase()}.png`);
	});

	test(`the pages beside the map of /${path} have cards of their own, and no embed`, async ({
		request,
		baseURL
	}) => {
		for (const name of ['about/', 'embedding/']) {
			const { head, title, tags } = await headOf(request, `/${path}${name}`);
			expect(tags['og:url']).toBe(`${baseURL}${path}${name}`);
			expect(title).toBe(`${tags['og:title']} – ${tags['og:site_name']}`);
			expect(tags.description).toBe(tags['og:description']);
			expect(head).not.toContain('application/json+oembed');
		}
	});
}

test.describe('in WordPress', () => {
	let server: Server;
	let post: string;
	test.beforeAll(async () => {
		server = createServer((_, response) => {
			response.setHeader('content-type', 'text/html;charset=utf-8');
			response.end(post);
		});
		await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	});
	test.afterAll(() => server.close());

	test('the frame works without an origin and with the few attributes it is left', async ({
		page,
		request
	}) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		const { html } = (await (await request.get('/oembed.json')).json()) as Answer;
		// wp_filter_oembed_result() of WordPress 6, for a provider that it does not know.
		const kept = ['src', 'width', 'height', 'frameborder', 'title'];
		const attributes = [...html.matchAll(/ ([a-z]+)="([^"]*)"/g)]
			.filter(([, name]) => kept.includes(name!))
			.map(([, name, value]) => `${name}="${name === 'src' ? `${value}#?secret=a1b2c3` : value}"`);
		expect(html).toMatch(/^<iframe [^>]*><\/iframe>$/);
		post = `<!doctype html><link rel="icon" href="data:," /><script>var told = []; addEventListener('message', ({ data }) => told.push(data))</script><div style="width: 650px"><iframe sandbox="allow-scripts" security="restricted" ${attributes.join(' ')}></iframe></div>`;
		await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
		const column = page.locator('div');
		for (const width of [342, 650]) {
			await column.evaluate((it, width) => (it.style.width = `${width}px`), width);
			expect((await page.locator('iframe').boundingBox())!.width).toBe(width);
		}

		const map = page.frameLocator('iframe');
		await expect(map.locator('html')).toHaveAttribute('data-ready');
		await expect(map.getByRole('heading').locator('time')).toHaveAttribute('datetime', opening);
		for (const [republic, status] of Object.entries(statusesOn(opening)))
			await expect(map.locator(`path[data-republic="${republic}"]`)).toHaveAttribute(
				'data-status',
				status
			);
		await map.locator('input[type=range][name=date]').press('ArrowRight');
		await expect(map.getByRole('heading').locator('time')).not.toHaveAttribute('datetime', opening);
		await map.locator('path[data-republic="kz"]').press('Enter');
		await expect(map.getByRole('heading', { name: 'Names' })).toBeVisible();

		// hosts-F12: such a frame may open no window.
		await map.getByRole('link', { name: 'Open the full atlas' }).click();
		const address = map.getByRole('textbox', { name: 'Copy the address' });
		await expect(address).toBeFocused();
		await expect(address).toHaveValue(/^http:.*\?date=1991-12-09&republic=kz$/);
		expect(page.context().pages()).toHaveLength(1);
		// bugs-F18: WordPress follows it, and sets the height, where it loads its script for embeds.
		const told = () =>
			page.evaluate<{ message?: string; value: unknown; secret: string }[]>('told');
		const link = { message: 'link', value: await address.inputValue(), secret: 'a1b2c3' };
		await expect.poll(told).toContainEqual(link);
		const height = (await told()).filter(({ message }) => message === 'height').at(-1);
		expect(height).toMatchObject({ value: expect.any(Number), secret: 'a1b2c3' });
		expect(errors).toEqual([]);
	});
});
