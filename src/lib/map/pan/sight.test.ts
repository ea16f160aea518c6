import { expect, test } from 'vitest';
import { parsePath } from '../geometry/parse-path';
import { centred, turned } from '../geometry/extent';
import { extentOf } from '../geometry/regions';
import { drawGeometry } from '../svg/draw-geometry';
import { inSight, pointToShow, type Sight } from './sight';

const { republics } = drawGeometry();
const outlineOf = (id: string) => parsePath(republics.find((land) => land.id === id)!.d).flat();

/** What a map 800 pixels wide shows of a region, moved to have a point in its middle. */
function sightOf(region: string, middle?: readonly [number, number]): Sight {
	const extent = extentOf(region);
	const { box, turn } = middle ? centred(extent, [...middle]) : extent;
	const [left, top, width, height] = box;
	const scale = 800 / width;
	return {
		width: 800,
		height: height * scale,
		pixelOf: (point) => {
			const [x, y] = turned(point, turn);
			return { x: (x - left) * scale, y: (y - top) * scale };
		}
	};
}

const seen = (region: string) =>
	republics.map(({ id }) => id).filter((id) => inSight(outlineOf(id), sightOf(region)));

test('a land is in sight where a piece of its outline is', () => {
	expect(seen('baltic').sort()).toEqual(['by', 'ee', 'lt', 'lv', 'ru']);
	expect(seen('union')).toHaveLength(15);
});

test('faults-2.4.7: a land out of sight is brought there, the whole of it where it has room', () => {
	for (const { id } of republics)
		for (const region of ['baltic', 'west', 'caucasus', 'central-asia']) {
			const point = pointToShow(outlineOf(id), sightOf(region));
			expect(inSight(outlineOf(id), sightOf(region, point)), `${id} ${region}`).toBe(true);
		}
	const armenia = pointToShow(outlineOf('am'), sightOf('central-asia'));
	const { width, height, pixelOf } = sightOf('central-asia', armenia);
	for (const { x, y } of outlineOf('am').map(pixelOf))
		expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
});
