import type { MapGeometry } from '$lib/map/svg/geometry';
import { legendAtBottom, legendAtRight } from './legend-layout';
import { mapsOf } from './maps';
import type { Figure } from './figure';
import { rectangle, type SceneNode, type Scene } from './scene';
import { stack, wrap } from './text-layout';

/** Width and height of a figure, in pixels. */
export interface Size {
	width: number;
	height: number;
}

const margin = 32;
/** The lines that a caption may take. */
const captionLines = 2;
/** The lines that an author's heading may take. */
const titleLines = 2;
/** The area in pixels at which type and lines have their own size; others scale with its root. */
const referenceArea = 1280 * 720;

/**
 * A figure laid out on a sheet of the size's proportions: the date, the lens, the map with its
 * legend at its right or below it, and the credit. Type grows with the figure.
 */
export function compose(figure: Figure, geometry: MapGeometry, size: Size): Scene {
	const scale = Math.sqrt((size.width * size.height) / referenceArea);
	const [width, height] = [size.width / scale, size.height / scale];
	const { colours } = figure;
	const across = width - 2 * margin;
	const heading = headingOf(figure, across);
	const credit = creditOf(figure, across, height - 20);
	const top = heading.bottom + 18;
	const bottom = credit.top - 22;
	const sheet = { x: margin, y: top, width: across, height: bottom - top };
	const wide = width > 1.35 * height && !figure.other;
	const layOut = wide ? legendAtRight : legendAtBottom;
	const { map, legend: key } = layOut(figure, sheet);
	return {
		width,
		height,
		language: figure.language,
		about: figure.about,
		marks: [
			{ kind: 'group', id: 'paper', marks: [background(width, height, colours.paper)] },
			...mapsOf(figure, geometry, map),
			{ kind: 'group', id: 'heading', marks: heading.marks },
			key,
			{ kind: 'group', id: 'credit', marks: credit.marks }
		]
	};
}

const background = (width: number, height: number, fill: string): SceneNode => ({
	kind: 'path',
	d: rectangle(0, 0, width, height),
	fill
});

/** The author's heading or the date, and under it the lens and the day compared with. */
function headingOf(
	{ title, date, lens, compared, caption, steady, colours }: Figure,
	width: number
) {
	const words = title ? shorten(wrap(title, width, 34, 600), titleLines) : [date];
	const serif = { x: margin, size: 34, face: 'serif', weight: 600, fill: colours.ink } as const;
	const heading = stack(words, 40, { ...serif, y: 58 });
	const subtitles = [title ? `${date} · ${lens}` : lens, ...(compared ? [compared] : [])];
	const lines = subtitles.flatMap((text) => wrap(text, width, 16));
	const below = heading.at(-1)!.y + 26;
	const under = stack(lines, 22, { x: margin, y: below, size: 16, fill: colours.muted });
	const { y } = under.at(-1)!;
	if (caption === undefined) return { marks: [...heading, ...under], bottom: y };
	const captions = shorten(wrap(caption, width, 19, 600), captionLines);
	const style = {
		x: margin,
		y: y + 30,
		size: 19,
		face: 'serif',
		weight: 600,
		fill: colours.accent
	} as const;
	const marks = [...heading, ...under, ...stack(captions, 25, style)];
	const kept = steady ? captionLines : captions.length;
	return { marks, bottom: y + 30 + (kept - 1) * 25 };
}

/** No more lines than so many: what is left out is marked. */
const shorten = (lines: string[], most: number) =>
	lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]!}…`] : lines;

/** Where the shapes and the figure come from, the last line at `bottom`. */
function creditOf({ credit, colours }: Figure, width: number, bottom: number) {
	const lines = credit.flatMap((text) => wrap(text, width, 11.5));
	const top = bottom - (lines.length - 1) * 15;
	const marks = stack(lines, 15, { x: margin, y: top, size: 11.5, fill: colours.muted });
	return { marks, top };
}
