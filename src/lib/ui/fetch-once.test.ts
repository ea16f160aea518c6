import { afterEach, expect, test, vi } from 'vitest';
import { fetchOnce } from './fetch-once';

afterEach(() => vi.unstubAllGlobals());

const answers = (...statuses: number[]) => {
	const fetch = vi.fn();
	for (const status of statuses) fetch.mockResolvedValueOnce(new Response('[1]', { status }));
	vi.stubGlobal('fetch', fetch);
	return fetch;
};

test('two who ask share one request', async () => {
	const fetch = answers(200);
	expect(await Promise.all([fetchOnce('/a.json'), fetchOnce('/a.json')])).toEqual([[1], [1]]);
	expect(fetch).toHaveBeenCalledOnce();
});

test('after a failure the address is asked again', async () => {
	answers(503, 200);
	await expect(fetchOnce('/b.json')).rejects.toThrow('/b.json: 503');
	expect(await fetchOnce('/b.json')).toEqual([1]);
});
