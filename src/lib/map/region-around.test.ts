import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { regionAround } from './region-around';

const { regions, republics } = atlas('en');
const around = (size: { width: number; height: number }) =>
	Object.fromEntries(republics.map(({ id }) => [id, regionAround(id, regions, size)]));

test('use-G1: beside its details every republic is large enough, or has a region that shows it larger', () => {
	const found = around({ width: 320, height: 198 });
	expect(found).toMatchObject({ am: 'caucasus', ee: 'baltic', md: 'west', tj: 'central-asia' });
	expect(
		Object.keys(found)
			.filter((id) => !found[id])
			.sort()
	).toEqual(['kz', 'ru', 'tm', 'ua', 'uz']);
});

test('use-G1: a map large enough for all stays whole', () =>
	expect(Object.values(around({ width: 2600, height: 1600 }))).toEqual(
		republics.map(() => undefined)
	));
