import type { Lens, Pattern, StatusId } from '$lib/domain/atlas';

/** One tile of a hatching, in pixels: straight lines and circles, stroked; tiles join seamlessly. */
export interface Tile {
	size: number;
	/** Of the stroke. */
	width: number;
	/** From x, y to x, y. */
	lines: readonly (readonly [number, number, number, number])[];
	/** Centre x, y and radius; a radius of half the stroke makes a full dot. */
	circles: readonly (readonly [number, number, number])[];
}

const diagonal = (size: number) =>
	[
		[-1, 1, 1, -1],
		[0, size, size, 0],
		[size - 1, size + 1, size + 1, size - 1]
	] as const;
const backDiagonal = (size: number) =>
	diagonal(size).map(([x1, y1, x2, y2]) => [size - x1, y1, size - x2, y2] as const);
const across = (size: number) => [[0, size / 2, size, size / 2]] as const;
const down = (size: number) => [[size / 2, 0, size / 2, size]] as const;
const lined = (size: number, width: number, ...lines: Tile['lines'][]): Tile => ({
	size,
	width,
	lines: lines.flat(),
	circles: []
});

/**
 * How each pattern is drawn: on both maps and in the legend. Wide enough that a land as large as a
 * continent does not shimmer, narrow enough that a swatch still shows which it is.
 */
export const tiles: Record<Pattern, Tile> = {
	plain: lined(8, 0),
	diagonal: lined(9, 1, diagonal(9)),
	'back-diagonal': lined(9, 1, backDiagonal(9)),
	'cross-hatch': lined(11, 0.75, diagonal(11), backDiagonal(11)),
	horizontal: lined(7, 1, across(7)),
	vertical: lined(7, 1, down(7)),
	grid: lined(9, 0.75, across(9), down(9)),
	dots: {
		size: 8,
		width: 1.1,
		lines: [],
		circles: [
			[2, 2, 0.55],
			[6, 6, 0.55]
		]
	},
	rings: { size: 9, width: 1, lines: [], circles: [[4.5, 4.5, 2.5]] }
};

/** How strongly a pattern's ink, the text colour of the status, covers the fill. */
export const inkStrength = 0.5;

/** A tile's strokes as the `d` of a path. */
export function tilePath({ lines, circles }: Tile): string {
	return [
		...lines.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`),
		...circles.map(
			([x, y, r]) => `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`
		)
	].join('');
}

/**
 * The statuses whose pattern shows even while patterns are off: those that say so, and on a scale those
 * without a figure.
 */
export function alwaysPatterned({ kind, statuses }: Lens): StatusId[] {
	const scale = kind === 'quantitative';
	return statuses.flatMap(({ id, range, hatched }, index) =>
		hatched || (scale && index > 0 && !range) ? [id] : []
	);
}

/** The statuses that show a pattern, and which: all but the plain ones where patterns are on. */
export function patternsByStatus(
	lenses: readonly Lens[],
	patterns: boolean
): Map<StatusId, Pattern> {
	return new Map(
		lenses.flatMap((lens) => {
			const always = alwaysPatterned(lens);
			return lens.statuses
				.filter(({ id, pattern }) => pattern !== 'plain' && (patterns || always.includes(id)))
				.map(({ id, pattern }) => [id, pattern] as const);
		})
	);
}
