import { Resvg } from '@resvg/resvg-js';
import type { Lens, RepublicId } from '$lib/domain/atlas';
import type { Statuses } from '$lib/domain/interval';
import type { Shapes } from '$lib/map/coarse/shapes';
import type { Box } from '$lib/map/geometry/extent';
import { themes } from '$lib/styles/themes';
import { palettePng } from './palette-png';

/** The size of the pictures of links in pixels, which most sites ask for. */
export const cardSize = { width: 1200, height: 630 };
export const cardBox: Box = [0, 0, cardSize.width, cardSize.height];

interface Picture {
	shapes: Pick<Shapes, 'box' | 'neighbours' | 'lakes' | 'republics'>;
	lens: Pick<Lens, 'statuses'>;
	statuses: Statuses;
	/** Republics with a ring around them. */
	ringed: readonly RepublicId[];
}

/** A map in the colours of the light theme, without words, as the picture of a link. */
export function cardPicture({ shapes, lens, statuses, ringed }: Picture): Buffer {
	const { sea, land, coast, border, ink } = themes.light;
	const fills = new Map(lens.statuses.map(({ id, colour }) => [id, colour.light]));
	const unit = shapes.box[2] / cardSize.width;
	const path = (d: string, fill: string, stroke: string, width: number) =>
		`<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${width * unit}" stroke-linejoin="round"/>`;
	const rings = shapes.republics.filter(({ id }) => ringed.includes(id));
	const [x, y, width, height] = shapes.box;
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${shapes.box.join(' ')}" preserveAspectRatio="xMidYMid slice" width="${cardSize.width}" height="${cardSize.height}">`,
		`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${sea}"/>`,
		path(shapes.neighbours, land, 'none', 0),
		...shapes.republics.map(({ id, d }) => {
			const fill = fills.get(statuses.get(id) ?? '');
			return path(d, fill ?? land, fill ? border : coast, 1.5);
		}),
		path(shapes.lakes, sea, 'none', 0),
		...rings.map(({ d }) => path(d, 'none', ink, 4)),
		'</svg>'
	].join('');
	const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	const held = [...new Set(statuses.values())].flatMap((status) => fills.get(status) ?? []);
	const areas = [...new Set([sea, land, border, ink, ...held])];
	return palettePng(drawn.pixels, drawn.width, drawn.height, areas);
}
