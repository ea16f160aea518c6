import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { prePaint } from './build/pre-paint.js';

/** What the script writes on the root of a page at this address. */
function before(pathname: string, search: string, hash = '') {
	const attributes: Record<string, string> = {};
	const root = {
		dataset: {} as { theme?: string },
		setAttribute: (name: string, value: string) => (attributes[name] = value)
	};
	runInNewContext(prePaint, {
		document: { documentElement: root },
		location: { pathname, search, hash },
		setTimeout: () => {},
		addEventListener: () => {}
	});
	return { theme: root.dataset.theme, busy: attributes['aria-busy'] };
}

test.each([
	['?date=1991-12-21&theme=dark', ''],
	['?date=1991-12-21&amp;theme=dark', ''],
	['?lens=treaties&amp;date=1991-12-21&amp;theme=dark', ''],
	['?x=1&', '#038;date=1991-12-21&#038;theme=dark']
])('bugs-F7: what %s%s asks for is known before anything is painted', (search, hash) =>
	expect(before('/embed/', search, hash)).toEqual({ theme: 'dark', busy: 'true' })
);

test.each([
	['/', '', ''],
	['/', '?republic=ua', '#table'],
	['/', '?from=1991-12-21', '']
])('nothing is awaited at %s%s%s', (path, search, hash) =>
	expect(before(path, search, hash)).toEqual({})
);
