import { middleOnMap, topologiesOf, type Sides } from '../../fixture-atlas/geodata';

/** The north of the fixture's map, in degrees: further south ends the box of the maps on pages to read. */
const [west, south, width, height] = [10, 44.5, 10, 4.5];
/** Into how many pieces a side is cut. */
const pieces = 16;

/** Lands in rows of one size, each with as many points as any other. */
export function shapes(ids: readonly string[]) {
	const columns = Math.ceil(Math.sqrt((ids.length * width) / height));
	const [right, up] = [width / columns, height / Math.ceil(ids.length / columns)];
	const lands = Object.fromEntries(
		ids.map((id, index): [string, Sides] => {
			const [x, y] = [west + (index % columns) * right, south + Math.floor(index / columns) * up];
			return [id, [x, y, x + right, y + up]];
		})
	);
	return {
		topologies: topologiesOf(lands, [right / pieces, up / pieces]),
		placements: Object.entries(lands).map(([id, sides]) => ({
			id,
			stages: [4, 5, 6],
			at: middleOnMap(sides).map(Math.round)
		}))
	};
}
