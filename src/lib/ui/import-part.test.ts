import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LostFile } from './fetch-once';
import { importPart } from './import-part';

const importer = 'https://atlas.test/app/entry/app.js';

beforeEach(() => vi.stubGlobal('document', { querySelectorAll: () => [] }));
afterEach(() => vi.unstubAllGlobals());

const answer = (type: string, status = 200) =>
	new Response('', { status, headers: { 'content-type': type } });

test.each([
	['is missing', () => Promise.resolve(answer('text/javascript', 404))],
	['is a page that asks for a login', () => Promise.resolve(answer('text/html'))],
	['does not come', () => Promise.reject(new TypeError('Failed to fetch'))]
])('faults-F3: a part of which a file %s is not imported until it is here', async (what, lost) => {
	const files = ['../part.js', `../${what}.js`];
	const part = vi.fn(() => Promise.resolve('part'));
	const fetch = vi.fn((address: string) =>
		address.endsWith('part.js') ? Promise.resolve(answer('text/javascript')) : lost()
	);
	vi.stubGlobal('fetch', fetch);
	await expect(importPart(part, files, importer)).rejects.toThrow(LostFile);
	expect(part).not.toHaveBeenCalled();
	fetch.mockResolvedValue(answer('text/javascript'));
	expect(await importPart(part, files, importer)).toBe('part');
});

test('what the head of the page asks for is not asked for again', async () => {
	const href = 'https://atlas.test/app/node.js';
	vi.stubGlobal('document', { querySelectorAll: () => [{ href }] });
	const fetch = vi.fn();
	vi.stubGlobal('fetch', fetch);
	expect(await importPart(() => Promise.resolve(1), ['../node.js'], importer)).toBe(1);
	expect(fetch).not.toHaveBeenCalled();
});
