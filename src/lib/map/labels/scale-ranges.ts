/**
 * How the names change with the map's scale. The positions of names are places on the sheet and
 * their letters keep their size in pixels, so whether two of them overlap depends on the scale alone:
 * each range holds from one scale to the next, whatever part of the map is in view.
 */
export interface ScaleRange {
	/** Pixels to an SVG unit from which the range holds. */
	minScale: number;
	/** Pixels kept free around the Union's box: in the west stand names, in the south the credit. */
	margins: { top: number; right: number; bottom: number; left: number };
	/** Pixels of the letters: of most names, of the two largest lands', of numbers. */
	size: number;
	large: number;
	number: number;
	/** The least windows in pixels, where the scale does not say it all: the key takes room too. */
	windows?: readonly { width: number; height: number }[];
}

const margins = { top: 16, right: 16, bottom: 16, left: 16 };

/**
 * Ascending. Numbers stand in the first two ranges, names beside small lands in the next four. In the
 * first there is no room for a key, and an embed's own line lies over the top; where the map is less than 70 pixels high nothing is written.
 */
export const scaleRanges: readonly ScaleRange[] = [
	{
		minScale: 0,
		margins: { top: 22, right: 8, bottom: 12, left: 16 },
		size: 9,
		large: 9,
		number: 9,
		windows: [{ width: 140, height: 102 }]
	},
	{
		minScale: 0.2,
		margins,
		size: 10,
		large: 10.5,
		number: 9.5,
		windows: [{ width: 300, height: 250 }]
	},
	{
		minScale: 0.24,
		margins: { top: 10, right: 8, bottom: 16, left: 108 },
		size: 10.5,
		large: 11,
		number: 10
	},
	{
		minScale: 0.44,
		margins: { ...margins, bottom: 24, left: 120 },
		size: 11,
		large: 13,
		number: 10
	},
	{
		minScale: 0.85,
		margins: { ...margins, bottom: 24, left: 92 },
		size: 12,
		large: 15,
		number: 10
	},
	{
		minScale: 1.5,
		margins: { ...margins, bottom: 24, left: 92 },
		size: 12.5,
		large: 16,
		number: 10
	},
	{ minScale: 3, margins: { ...margins, bottom: 24, left: 92 }, size: 13, large: 17, number: 10 }
];

/** The index of the last range whose republics too small for a name carry numbers. */
export const numberedRange = 1;

/** The index of the last range: every name stands on its land. */
export const lastRange = scaleRanges.length - 1;

/** The index of the range that holds at so many pixels to an SVG unit. */
export const scaleRangeAt = (scale: number): number =>
	scaleRanges.findLastIndex(({ minScale }) => scale >= minScale);

/** The scale at which a range gives way to the next. */
export const maxScale = (range: number): number => scaleRanges[range + 1]?.minScale ?? Infinity;
