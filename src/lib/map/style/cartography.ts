/**
 * The signs of the map, once for all that draw it: SVG (as the custom properties that
 * src/build/map-styles.ts writes), MapLibre's style, and the figure that is exported. Lengths are
 * pixels of the screen.
 */

/** Widths of lines. */
export const lineWidths = {
	graticule: 1,
	neighbours: 0.75,
	/** A whole pixel: a thinner line is drawn paler, and would not part a pale land from the sea. */
	coast: 1,
	border: 1.25,
	/**
	 * Around a republic that is pointed at, selected, focused or changed, over a wider line that sets it
	 * off: the two differ by 9 : 1, so that one of them differs from any colour by 3 : 1 (WCAG 2.2,
	 * technique C40).
	 */
	hovered: 1.25,
	hoveredCasing: 3.5,
	selected: 2,
	selectedCasing: 5,
	focused: 3,
	focusedCasing: 6,
	changed: 2.5,
	changedCasing: 6,
	/** From a name beside its land into the land, over a wider line that sets it off. */
	leader: 1,
	leaderCasing: 3,
	/** Around dots and capital markers. */
	marker: 1.5
};

/** Radii of dots. */
export const radii = {
	/** The capital of an autonomy that voted; larger where the republic around it did not vote. */
	capital: 3,
	capitalVotedAlone: 5,
	/** At a leader's end, and of a capital beside its name. */
	leader: 1.75
};

/**
 * The place of an event: a ring and a dot on a disc, which sets them off from any colour. Where lands
 * are too small for names it is drawn smaller, by `reduced`, so that it leaves their numbers free.
 */
export const eventSign = { disc: 9.5, ring: 7, ringWidth: 2.5, dot: 2.5, reduced: 0.65 };

/** The broken lines around autonomies, and around those that only proclaimed themselves. */
export const brokenLines = {
	dashes: { width: 1, lengths: [4, 2.5] },
	dots: { width: 1.5, lengths: [0.1, 3.2] }
} as const;

/** Strengths, 0 to 1. */
export const opacities = {
	/** A status's colour over the land while another status is highlighted. */
	dimmed: 0.25,
	autonomyLine: 0.8,
	/** An autonomy's area in the ink of its line. */
	autonomyHovered: 0.1,
	autonomySelected: 0.2
};

/** The letters of names: lengths in ems but for two sizes. Their sizes are those of the stages. */
export const lettering = {
	lineHeight: 1.15,
	letterSpacing: 0.02,
	/** Of the two largest lands' names. */
	largeLetterSpacing: 0.1,
	/** The stroke around the letters, half of which lies outside them. */
	halo: 0.25,
	autonomySize: 11,
	capitalSize: 11
};

/** By how many times names and marks are larger on a classroom's wall. */
export const wallScale = 1.6;

/** The least size (`sizeOf`) of an autonomy's shape that has room for its name. */
export const leastNamedSize = 26;

/** MapLibre's halos have one width whatever the size of the letters: that of letters 12 pixels high. */
export const haloWidth = (lettering.halo / 2) * 12;

/** The rank of the lands too small for an outline, a finger or a name; ranks run from 1 to 4. */
export const smallestRank = 4;

/** Pixels to an SVG unit below which they are: there a ring lies around the land, not over half of it. */
export const smallLandScale = 1.8;

/**
 * By rank, the pixels to an SVG unit up to which the outline of a changed republic is thinnest, and from
 * which it has its full width. The smallest of the last two ranks are then 19 and 48, 14 and 48 pixels
 * wide, were they squares; large lands keep their outline off small neighbours.
 */
export const changedScales: readonly (readonly [thinnest: number, full: number])[] = [
	[0.42, 0.85],
	[0.42, 0.85],
	[0.42, 1.07],
	[0.68, 2.33]
];

/** The share of its width that a changed republic's outline has at a scale: its colour must be seen. */
export function changedShare(rank: number, pixelsPerUnit: number): number {
	const [thinnest, full] = changedScales[rank - 1]!;
	return Math.min(1, Math.max(thinnest, pixelsPerUnit) / full);
}
