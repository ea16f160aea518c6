import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '$lib/domain/plain-text';
import { fits, formatFilters, readFilters, type EventFilters } from './event-filters';

const known = { theme: new Set(['union', 'treaty', 'conflict']), republic: new Set(['ru', 'ua']) };
const read = (query: string) => readFilters(new URLSearchParams(query), known);
const belovezha = {
	theme: 'treaty',
	republics: ['ru', 'ua'],
	year: 1991,
	major: true,
	map: true,
	text: 'Belovezha Agreement. At Viskuli three republics found the Commonwealth. Совершён'
};

test.each([
	['', true],
	['theme=treaty', true],
	['theme=union,conflict', false],
	['republic=ua', true],
	['from=1991&to=1991', true],
	['from=1992', false],
	['to=1990', false],
	['q=viskuli commonwealth', true],
	['q=VÍSKULI', true],
	['q=совершен', true],
	['q=viskuli alma', false],
	['major=1&map=1', true],
	['theme=unknown&from=soon', true]
])('the Belovezha Agreement and ?%s: %s', (query, expected) =>
	expect(fits(belovezha, read(query))).toBe(expected)
);

test('an event of no republic fits only where none is chosen', () => {
	const abroad = { ...belovezha, republics: [] };
	expect(fits(abroad, read(''))).toBe(true);
	expect(fits(abroad, read('republic=ru'))).toBe(false);
});

test('every choice survives the way through an address', () =>
	fc.assert(
		fc.property(
			fc.record<EventFilters>({
				theme: fc.subarray([...known.theme]),
				republic: fc.subarray([...known.republic]),
				from: fc.integer({ min: 1000, max: 9999 }),
				to: fc.integer({ min: 1000, max: 9999 }),
				q: fc.string({ maxLength: 40 }).map((text) => plainText(text, 40).trim()),
				major: fc.boolean(),
				map: fc.boolean()
			}),
			(filters) => {
				expect(read(formatFilters(filters))).toEqual(filters);
			}
		)
	));

test('whatever stands in an address, reading it ends with filters that fit no more than all', () =>
	fc.assert(
		fc.property(fc.webQueryParameters(), (query) => {
			const filters = read(query);
			expect(filters.q.length).toBeLessThanOrEqual(100);
			expect(fits(belovezha, filters)).toBeTypeOf('boolean');
		})
	));
