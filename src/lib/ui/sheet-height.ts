/** The heights of a sheet from below: a head alone, half of the window, all but the page's header. */
export const sheetHeights = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** In pixels: what is seen of a low sheet, and what a full one leaves of the window. */
const low = 96;
const header = 56;

/** A height in pixels in a window so many pixels high. */
export function pixelsOf(height: SheetHeight, window: number): number {
	return { low, half: window / 2, full: window - header }[height];
}

/** The height nearest to one in pixels that a hand has let go of; `undefined` where the sheet is closed. */
export function nearestHeight(pixels: number, window: number): SheetHeight | undefined {
	if (pixels < low / 2) return undefined;
	const distance = (height: SheetHeight) => Math.abs(pixelsOf(height, window) - pixels);
	return [...sheetHeights].sort((one, other) => distance(one) - distance(other))[0];
}

/** The next height, from the highest back to the lowest: what a key does that cannot drag. */
export function nextHeight(height: SheetHeight): SheetHeight {
	return sheetHeights[(sheetHeights.indexOf(height) + 1) % sheetHeights.length]!;
}
