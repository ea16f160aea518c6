import { afterEach, expect, test, vi } from 'vitest';
import { fetchSite, type Progress } from './fetch-site';

const root = new URL('https://atlas.example/');
const list = Array.from({ length: 40 }, (_, index): [string, number] => [`app/${index}.js`, 3]);

const html = { headers: { 'content-type': 'text/html;charset=utf-8' } };
const page = '<html><svg data-atlas-map></svg></html>';

/** Answers a moment later: with three bytes for every file, or what is given in place of one. */
function site(inPlace: Record<string, () => Response | Promise<Response>> = {}) {
	const requested: string[] = [];
	vi.stubGlobal('fetch', async (url: URL, { signal }: { signal: AbortSignal }) => {
		const path = url.pathname.slice(1);
		requested.push(path);
		const answer = inPlace[path];
		await new Promise((resolve) => setTimeout(resolve, answer ? 0 : 1));
		if (answer)
			return await Promise.race([
				answer(),
				new Promise<never>((_, reject) =>
					signal.addEventListener('abort', () => reject(signal.reason as Error))
				)
			]);
		if (path === 'ru/embed/') return new Response(page, html);
		return path === 'app/packing-list.json' ? Response.json(list) : new Response('abc');
	});
	return requested;
}

afterEach(() => void vi.useRealTimers());

const fetched = (onprogress: (progress: Progress) => void = () => {}) => {
	const { signal } = new AbortController();
	const check = (text: string) => text.includes('data-atlas-map') && text.endsWith('</html>');
	const pages = [{ path: 'ru/embed/', type: 'text/html', check }];
	return fetchSite({ root, pages, onprogress, signal });
};

test('all of the list and the pages are fetched, a folder as its page, and told on the way', async () => {
	site();
	const steps: Progress[] = [];
	const files = await fetched((progress) => steps.push(progress));
	expect([...files.keys()]).toEqual([...list.map(([path]) => path), 'ru/embed/index.html'].sort());
	expect(steps[0]).toEqual({ loaded: 0, total: 120 });
	expect(steps.at(-1)).toEqual({ loaded: 120, total: 120 });
});

test('where one file is missing the rest is left, and nothing more is told', async () => {
	const requested = site({ 'ru/embed/': () => new Response('', { status: 404 }) });
	let steps = 0;
	await expect(fetched(() => steps++)).rejects.toThrow('ru/embed/: 404');
	const [stepsAtFailure, requestsAtFailure] = [steps, requested.length];
	await new Promise((resolve) => setTimeout(resolve, 30));
	expect(steps).toBe(stepsAtFailure);
	expect(requested).toHaveLength(requestsAtFailure);
});

test.each([
	['a file that is cut off', 'app/7.js', () => new Response('ab')],
	['a login page for a file', 'app/7.js', () => new Response('<html>Log in</html>', html)],
	['a login page for a page', 'ru/embed/', () => new Response('<html>Log in</html>', html)],
	['a page that is cut off', 'ru/embed/', () => new Response(page.slice(0, -3), html)],
	['something else for a page', 'ru/embed/', () => new Response(page)],
	['a login page for the list', 'app/packing-list.json', () => new Response('<html>', html)]
])('faults-F7: %s is not packed', async (_, path, answer) => {
	site({ [path]: answer });
	await expect(fetched()).rejects.toThrow();
});

test('faults-F7: a file that does not come ends the download with a word of its own', async () => {
	vi.useFakeTimers();
	site({ 'app/7.js': () => new Promise<Response>(() => {}) });
	const failure = fetched().catch((error: Error) => error.name);
	await vi.advanceTimersByTimeAsync(180_000);
	expect(await failure).toBe('TimeoutError');
});
