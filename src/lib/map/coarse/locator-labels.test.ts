import { expect, test } from 'vitest';
import { locatorLabels } from './locator-labels';

const names = new Map([
	['one', 'Oneland'],
	['two', 'Twoland'],
	['far', 'Farland']
]);
const box = [0, 0, 448, 296] as [number, number, number, number];
const labels = [
	{ id: 'one', at: [200, 100] as [number, number] },
	{ id: 'two', at: [230, 110] as [number, number] },
	{ id: 'far', at: [440, 110] as [number, number] }
];

test('names that would lie over one another give way, not that of the map itself', () => {
	const on = (own?: string) => locatorLabels({ box, labels }, names, own).map(({ on }) => on);
	expect(on()).toEqual(['one', 'far']);
	expect(on('two')).toEqual(['two', 'far']);
});

test('no name is cut at the edge', () => {
	const { at } = locatorLabels({ box, labels }, names).find(({ on }) => on === 'far')!;
	expect(at[0]).toBeLessThan(448 - 20);
	expect(at[1]).toBe(110);
});
