import type { Shapes } from '$lib/map/svg/shapes';
import type { Picture } from './picture';
import type { Text } from './scene';
import { widthOf } from './words';

/** By rank: the size of a name, in units of the picture. Rank 4 has no room on a map of this size. */
const sizes = [17, 14, 13];

/** The names that fit on a map, the more important first: none lies on another. */
export function placeNames(
	republics: Picture['republics'],
	{ labels }: Shapes,
	left: number,
	top: number,
	scale: number
): Text[] {
	const taken: { x: number; y: number; width: number; height: number }[] = [];
	return [...labels]
		.sort((a, b) => a.rank - b.rank)
		.flatMap(({ id, rank, ...at }) => {
			const size = sizes[rank - 1];
			const republic = republics.find((republic) => republic.id === id);
			if (!size || !republic) return [];
			const [x, y] = [left + at.x * scale, top + at.y * scale];
			const box = { x, y, width: widthOf(republic.name, size, 600) + size / 2, height: 1.3 * size };
			if (taken.some((other) => overlap(box, other))) return [];
			taken.push(box);
			const { fill, ink } = republic.status;
			return {
				kind: 'text',
				x,
				y: y + 0.35 * size,
				text: republic.name,
				size,
				weight: 600,
				fill: ink,
				anchor: 'middle',
				halo: { colour: fill, width: size / 4 }
			} as const;
		});
}

/** Whether two boxes, given by their middles, overlap. */
const overlap = (a: { x: number; y: number; width: number; height: number }, b: typeof a) =>
	Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
