import type { EmbedPart } from './ui-parts';

/** Pixels that each part takes beside the map's own. */
const partHeights: Partial<Record<EmbedPart, number>> = { title: 38, slider: 58 };
/** Pixels of the date and the credit line, which no embed goes without. */
const fixedHeight = 46 + 28;
/** Pixels of a letter and of a line of the question, wide enough for most scripts. */
const letterWidth = 8;
const lineHeight = 23;

/** The width in pixels of a column of text, which a frame of full width is taken to fill. */
export const columnWidth = 760;

/**
 * The height in pixels at which an embed of this width shows the whole Union and the parts beside
 * it: what an embed asks the page around for. It follows from the width alone, so that a page may
 * set it beforehand and nothing jumps; a table comes on top of it.
 */
export function frameHeight(width: number, ui: readonly EmbedPart[], question = ''): number {
	const map = Math.min(600, Math.max(200, width * 0.6));
	const legend = width < 420 ? 60 : width < 800 ? 42 : 28;
	const lines = Math.ceil((question.length * letterWidth) / Math.max(width - 40, 240));
	const parts = ui.reduce((sum, part) => sum + (partHeights[part] ?? 0), 0);
	return Math.round(
		map + parts + fixedHeight + lines * lineHeight + (ui.includes('legend') ? legend : 0)
	);
}

/** The widest scroll bar of a page in pixels: one of 17 at half the size. */
const scrollBar = 34;

/**
 * The width in pixels from which to take a height, after that from which the last one was taken. A page
 * that has just lost its scroll bar keeps the height at which it lost it: the greater one would bring
 * the bar back, which would take the width again, and so on for ever.
 */
export const steadyWidth = (before: number, width: number): number =>
	before && width > before && width <= before + scrollBar ? before : width;
