import type { EmbedPart } from './ui-parts';

/** Pixels that each part takes beside the map's own. */
const parts: Partial<Record<EmbedPart, number>> = { title: 38, slider: 58 };
/** Pixels for the date and the credit line, which are always there. */
const always = 46 + 28;

/** The width in pixels of the column of text that a frame of full width is taken to stand in. */
export const column = 760;

/**
 * The height in pixels at which an embed of this width shows the whole Union and the parts beside
 * it: what an embed asks the page around for. It follows from the width alone, so that a page may
 * set it beforehand and nothing jumps; a table comes on top of it.
 */
export function frameHeight(width: number, ui: readonly EmbedPart[]): number {
	const map = Math.min(600, Math.max(200, width * 0.6));
	const legend = width < 420 ? 60 : width < 800 ? 42 : 28;
	const shown = ui.reduce((sum, part) => sum + (parts[part] ?? 0), 0);
	return Math.round(map + shown + always + (ui.includes('legend') ? legend : 0));
}
