import { expect, test } from 'vitest';
import { extentOf } from '../geometry/regions';
import { drawGeometry } from '../svg/draw-geometry';
import { republicsWithin } from './republics-within';

// Kazakhstan by the box around it.
test.each([
	['baltic', ['ru', 'by', 'lt', 'lv', 'ee']],
	['caucasus', ['ru', 'ge', 'am', 'az', 'kz']]
] as const)('what the %s inset draws is what lies there', (region, lands) => {
	const drawn = republicsWithin(drawGeometry().republics, extentOf(region)).map(({ id }) => id);
	expect(drawn.sort()).toEqual([...lands].sort());
});
