import { expect, test, vi } from 'vitest';
import { fetchSite, type Progress } from './fetch-site';

const root = new URL('https://atlas.example/');
const list = Array.from({ length: 40 }, (_, index): [string, number] => [`app/${index}.js`, 3]);

/** Answers with three bytes for every file but those that are missing, a moment later. */
function site(...missing: string[]) {
	const requested: string[] = [];
	vi.stubGlobal('fetch', async (url: URL) => {
		const path = url.pathname.slice(1);
		requested.push(path);
		await new Promise((resolve) => setTimeout(resolve, missing.includes(path) ? 0 : 1));
		if (missing.includes(path)) return new Response('', { status: 404 });
		return path === 'app/packing-list.json' ? Response.json(list) : new Response('abc');
	});
	return requested;
}

const fetched = (onprogress: (progress: Progress) => void = () => {}) => {
	const { signal } = new AbortController();
	return fetchSite({ root, pages: ['ru/embed/'], onprogress, signal });
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
	const requested = site('ru/embed/');
	let steps = 0;
	await expect(fetched(() => steps++)).rejects.toThrow('ru/embed/: 404');
	const [stepsAtFailure, requestsAtFailure] = [steps, requested.length];
	await new Promise((resolve) => setTimeout(resolve, 30));
	expect(steps).toBe(stepsAtFailure);
	expect(requested).toHaveLength(requestsAtFailure);
});
