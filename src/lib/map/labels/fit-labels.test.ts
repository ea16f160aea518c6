import { expect, test } from 'vitest';
import type { Point } from '../geometry/projection';
import { parsePath } from '../geometry/parse-path';
import { drawGeometry } from '../svg/draw-geometry';
import { overlaps, type Edges } from './collision';
import regions from 'virtual:map/regions';
import { project, svgPoint, unionViewBox, zoomAt } from '../geometry/projection';
import { extentOf } from '../geometry/regions';
import { fitLabels, nameBox, type VisibleExtent } from './fit-labels';
import { places as everyPlace, type Place } from './placements';
import { scaleRangeAt, scaleRanges } from './scale-ranges';
import { seaNames } from './sea-names';

const box = (left: number, top: number, right: number, bottom: number): Point[] => [
	[left, top],
	[right, top],
	[right, bottom],
	[left, bottom]
];
/** A wide land with a lake, its name in its middle, and a small one whose name is in the sea. */
const places: Place[] = [
	{ id: 'wide', stages: [4, 5], at: [500, 300], anchor: 'middle', large: true },
	{
		id: 'small',
		stages: [4, 5],
		at: [90, 500],
		anchor: 'end',
		line: [
			[95, 500],
			[110, 500]
		],
		offLand: true
	}
];
const rings = new Map([
	['wide', [box(100, 100, 900, 450)]],
	['small', [box(100, 490, 110, 500)]]
]);
const lands = { places, rings, lakes: [box(150, 150, 250, 260)] };
const measure = (id: string) => ({ ems: id.length * 0.6, lines: 1 });
const extentAt = (x: number, y: number, more: Partial<VisibleExtent> = {}): VisibleExtent => ({
	x,
	y,
	scale: 1,
	width: 300,
	height: 200,
	turn: 0,
	...more
});

test('what is whole stays where it is', () =>
	expect(fitLabels(extentAt(400, 200), lands, measure, [])).toEqual({
		cut: new Set([1]),
		moved: [],
		seas: [],
		capitals: []
	}));

test('a name that the edge would cut moves onto its land, off the lake', () => {
	const { cut, moved } = fitLabels(extentAt(110, 110), lands, measure, []);
	expect(cut).toEqual(new Set([0, 1]));
	expect(moved).toHaveLength(1);
	const {
		id,
		at: [x, y]
	} = moved[0]!;
	expect(id).toBe('wide');
	expect([x > 140, x < 380, y > 120, y < 300]).not.toContain(false);
	expect(x > 150 && x < 250 && y > 150 && y < 260).toBe(false);
});

test('a name that a button would cover moves away from it', () => {
	const over = [{ left: 60, right: 140, top: 80, bottom: 120 }];
	const { cut, moved } = fitLabels(extentAt(400, 200), lands, measure, over);
	expect(cut).toContain(0);
	expect(moved.map(({ id }) => id)).toEqual(['wide']);
	expect(
		fitLabels(
			extentAt(400, 200),
			{ ...lands, places: moved.map((place) => ({ ...place, stages: [4] })) },
			measure,
			over
		).cut
	).toEqual(new Set());
});

test('a name without room gives way', () => {
	const { cut, moved } = fitLabels(
		extentAt(80, 440, { width: 60, height: 80 }),
		lands,
		measure,
		[]
	);
	expect(cut).toContain(1);
	expect(moved).toEqual([]);
});

/** Middles of the regions, of the Union and of the Far East beyond 180 degrees. */
const middles: Record<string, Point> = {
	union: [90, 60],
	baltic: [24.5, 56.8],
	west: [31, 50.5],
	caucasus: [45.3, 41],
	'central-asia': [67, 45],
	'far-east': [180, 66]
};
const shapes = drawGeometry();
const union = {
	places: everyPlace,
	rings: new Map(shapes.republics.map(({ id, d }) => [id, parsePath(d)])),
	lakes: parsePath(shapes.lakes)
};
/** As wide as the longest names are: "Azerbaijan SSR". */
const wide = (_: string, wrap: boolean) => (wrap ? { ems: 6, lines: 2 } : { ems: 8.4, lines: 1 });

for (const [region, middle] of Object.entries(middles))
	test(`over the ${region}, from zoom 0 to 5, no name is cut and no moved one lies on another`, () => {
		for (const [width, height] of [
			[1068, 668],
			[390, 300]
		] as const)
			for (let zoom = 0; zoom <= 5; zoom += 0.5) {
				const scale = 2 ** (zoom - zoomAt(1));
				const [x, y] = svgPoint(project(middle));
				const extent = {
					x: x - width / 2 / scale,
					y: y - height / 2 / scale,
					scale,
					width,
					height,
					turn: 0
				};
				const { cut, moved } = fitLabels(extent, union, wide, []);
				const stays = everyPlace.filter(
					({ stages }, index) => stages.includes(scaleRangeAt(scale)) && !cut.has(index)
				);
				const boxes = [...moved, ...stays].map((place) => nameBox(extent, place, wide));
				for (const [index, box] of boxes.entries()) {
					expect(box.left > 0 && box.top > 0 && box.right < width && box.bottom < height).toBe(
						true
					);
					if (index < moved.length)
						expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
				}
			}
	});

/** What a map of so many pixels shows of a region. */
function regionExtent(region: string, width: number, height: number): VisibleExtent {
	const { box, turn } = extentOf(region);
	const [x, y, across, down] = box;
	const scale = Math.min(width / across, height / down);
	return {
		x: x - (width / scale - across) / 2,
		y: y - (height / scale - down) / 2,
		scale,
		width,
		height,
		turn
	};
}

test.each(
	regions
		.filter(({ corners }) => corners)
		.flatMap(({ id }) =>
			[
				[942, 472],
				[390, 272],
				[360, 260]
			].map(([width, height]) => ({ id, width: width!, height: height! }))
		)
)(
	'use-D3: of $id on $width x $height pixels every republic whose middle is seen has its name, none on another',
	({ id, width, height }) => {
		const extent = regionExtent(id, width, height);
		const { cut, moved } = fitLabels(extent, { ...union, places: shapes.places }, wide, []);
		const stays = shapes.places.filter(
			({ stages }, index) => stages.includes(scaleRangeAt(extent.scale)) && !cut.has(index)
		);
		const every = [...stays, ...moved];
		const seen = shapes.labels.filter(({ x, y }) => {
			const { left, top } = nameBox(
				extent,
				{ id: '', stages: [], at: [x, y], anchor: 'start' },
				() => ({ ems: 0, lines: 0 })
			);
			return left > 16 && left < width - 16 && top > 16 && top < height - 16;
		});
		expect(seen.length).toBeGreaterThan(2);
		expect(every.map(({ id }) => id)).toEqual(expect.arrayContaining(seen.map(({ id }) => id)));
		const boxes = every.map((place) => nameBox(extent, place, wide));
		for (const [index, box] of boxes.entries()) {
			expect(box.left > 0 && box.top > 0 && box.right < width && box.bottom < height).toBe(true);
			expect(boxes.slice(index + 1).filter((other) => overlaps(box, other, 0))).toEqual([]);
		}
	}
);

test.each([
	['caucasus', ['Black Sea', 'Caspian Sea']],
	['baltic', ['Baltic Sea']],
	['west', ['Black Sea']]
])('use-D7: the map of %s names %j, off every name', (region, names) => {
	const extent = regionExtent(region, 942, 472);
	const neighbours = parsePath(shapes.neighbours);
	const letters = (text: string) => text.length * 0.55;
	const lands = { ...union, places: shapes.places, neighbours, seas: seaNames('en'), letters };
	const fit = fitLabels(extent, lands, wide, []);
	expect(fit.seas.map(({ lines }) => lines.join(' '))).toEqual(expect.arrayContaining(names));
	const { box, turn } = extentOf('union');
	const whole = { x: box[0], y: box[1], scale: 0.8, width: 800, height: 505, turn };
	expect(fitLabels(whole, lands, wide, []).seas).toEqual([]);
});

test('use-D7: a capital is named beside its dot where both are free, and on a map that is zoomed in alone', () => {
	const capital = { name: 'Capital', at: [500, 300] as Point };
	const bare = { places: [], rings: new Map(), lakes: [], letters: () => 4, capitals: [capital] };
	const named = (obstacles: Edges[], scale = 2) =>
		fitLabels(extentAt(450, 250, { scale }), bare, measure, obstacles).capitals;
	expect(named([])).toMatchObject([{ name: 'Capital', anchor: 'start', dot: [500, 300] }]);
	const right = { left: 110, right: 160, top: 90, bottom: 110 };
	expect(named([right])).toMatchObject([{ anchor: 'end', dot: [500, 300] }]);
	expect(named([{ left: 100, right: 101, top: 100, bottom: 101 }])).toEqual([]);
	expect(named([], 1)).toEqual([]);
});

test('use-G3: on the smallest map that is written on every republic has a name or number, none on another', () => {
	const { margins, windows, number: pixels } = scaleRanges[0]!;
	const scale = (windows![0]!.height - margins.top - margins.bottom) / unionViewBox[3];
	const written = everyPlace.filter(({ stages }) => stages.includes(0));
	expect(new Set(written.map(({ id }) => id)).size).toBe(15);
	/** As wide as the longest name of either that is named there. */
	const longest = (_: string, wrap: boolean) =>
		wrap ? { ems: 5, lines: 2 } : { ems: 7, lines: 1 };
	/** What of a name or number is ink: no line of either has letters below or above the others. */
	const inkOf = (place: Place): Edges => {
		const { left, right, top, bottom } = nameBox(extentAt(0, 0, { scale }), place, longest);
		const digits = place.number && `${place.number}`.length * 0.62 * pixels + 1;
		const across = digits ? (right - left - digits) / 2 : 0;
		const down = 0.18 * pixels;
		return { left: left + across, right: right - across, top: top + down, bottom: bottom - down };
	};
	const inked = written.map(inkOf);
	for (const [index, one] of inked.entries())
		for (const other of inked.slice(index + 1)) expect(overlaps(one, other, 0)).toBe(false);
});
