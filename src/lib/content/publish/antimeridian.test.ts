import type { MultiPolygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { cutAtAntimeridian } from './antimeridian';

const polygons = (...coordinates: Position[][][]): MultiPolygon => ({
	type: 'MultiPolygon',
	coordinates
});

test('what does not reach 180 degrees stays as it is', () => {
	const square = polygons([
		[
			[170, 60],
			[180, 60],
			[180, 70],
			[170, 60]
		]
	]);
	expect(cutAtAntimeridian(square)).toEqual(square);
});

test('a polygon across it becomes two, which meet on 180 and -180', () => {
	const box = polygons([
		[
			[178, 60],
			[178, 70],
			[182, 72],
			[182, 60],
			[178, 60]
		]
	]);
	expect(cutAtAntimeridian(box).coordinates).toEqual([
		[
			[
				[180, 60],
				[178, 60],
				[178, 70],
				[180, 71],
				[180, 60]
			]
		],
		[
			[
				[-180, 71],
				[-178, 72],
				[-178, 60],
				[-180, 60],
				[-180, 71]
			]
		]
	]);
});

test('two capes beyond it become two polygons, the land behind them stays one', () => {
	const capes = polygons([
		[
			[170, 60],
			[170, 68],
			[182, 68],
			[182, 66],
			[175, 66],
			[175, 62],
			[182, 62],
			[182, 60],
			[170, 60]
		]
	]);
	const rings = cutAtAntimeridian(capes).coordinates.map(([ring]) => ring!);
	const east = rings.filter((ring) => ring.some(([x]) => x! < 0));
	expect(rings).toHaveLength(3);
	expect(east.map((ring) => new Set(ring.map(([, y]) => y)))).toEqual([
		new Set([66, 68]),
		new Set([60, 62])
	]);
});

test('a corner or a side on 180 degrees makes no sliver', () => {
	const corner = polygons([
		[
			[182, 60],
			[180, 61],
			[180, 62],
			[182, 63],
			[182, 60]
		]
	]);
	expect(cutAtAntimeridian(corner).coordinates).toHaveLength(1);
});

test('lakes stay with their part, and one across the cut opens into it', () => {
	const shore = [
		[170, 60],
		[170, 70],
		[190, 70],
		[190, 60],
		[170, 60]
	];
	const lake = (west: number) => [
		[west, 64],
		[west + 2, 64],
		[west + 2, 66],
		[west, 66],
		[west, 64]
	];
	expect(
		cutAtAntimeridian(polygons([shore, lake(175)])).coordinates.map(({ length }) => length)
	).toEqual([2, 1]);
	const [west, east] = cutAtAntimeridian(polygons([shore, lake(179)])).coordinates;
	expect([west!.length, east!.length]).toEqual([1, 1]);
	expect(west![0]).toContainEqual([179, 64]);
	expect(east![0]).toContainEqual([-179, 66]);
});
