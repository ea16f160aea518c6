import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchOnce, LostFile } from './fetch-once';

afterEach(() => vi.unstubAllGlobals());

const numbers = v.array(v.number());

const answers = (...answers: [status: number, text?: string][]) => {
	const fetch = vi.fn();
	for (const [status, text = '[1]'] of answers)
		fetch.mockResolvedValueOnce(new Response(text, { status }));
	vi.stubGlobal('fetch', fetch);
	return fetch;
};

test('two who ask share one request', async () => {
	const fetch = answers([200]);
	const both = [fetchOnce('/a.json', numbers), fetchOnce('/a.json', numbers)];
	expect(await Promise.all(both)).toEqual([[1], [1]]);
	expect(fetch).toHaveBeenCalledOnce();
});

test('after a failure the address is asked again, past the cache', async () => {
	const fetch = answers([503], [200]);
	await expect(fetchOnce('/b.json', numbers)).rejects.toThrow(new LostFile('/b.json'));
	expect(await fetchOnce('/b.json', numbers)).toEqual([1]);
	expect(fetch.mock.calls.map(([, options]) => (options as RequestInit).cache)).toEqual([
		'default',
		'reload'
	]);
});

test.each(['{}', '', '[1', '<!doctype html>', 'null'])(
	'faults-F13: %j in its place counts as a failure, and is not kept',
	async (text) => {
		const address = `/c.json?${text}`;
		answers([200, text], [200]);
		await expect(fetchOnce(address, numbers)).rejects.toThrow(LostFile);
		expect(await fetchOnce(address, numbers)).toEqual([1]);
	}
);
