import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { atlas, references } from '$lib/content/load.server';
import type { View } from '$lib/domain/view';
import { createI18n } from '$lib/i18n/i18n';
import { localeAt, locales } from '$lib/i18n/locales';
import { messages } from '$lib/i18n/messages.server';
import { autonomyShapes } from '$lib/map/autonomies/autonomy-shapes';
import { drawGeometry } from '$lib/map/svg/draw-geometry';
import { compose, type Size } from './figure/compose';
import { figureOf, type FigureOptions } from './figure/figure';
import type { SceneNode, SceneText } from './figure/scene';

const geometry = drawGeometry();
const topology = JSON.parse(readFileSync('static/geo/overview.topo.json', 'utf8')) as Topology;
const outlines = autonomyShapes(topology);
/** Every language, by its part of the address, with all its words. */
const i18n = new Map(
	await Promise.all(
		locales.map(async (entry) => {
			const language = createI18n(entry, messages(entry.id));
			await language.loadDeferred();
			return [entry.id, language] as const;
		})
	)
);
export const view: View = { date: '1991-12-08', lens: 'commonwealth' };
export const address = 'https://example.org/?date=1991-12-08&lens=treaties';

/** The figure of a view, in the language with that part of the address. */
export function figure(
	lang?: string,
	part: Partial<View> = {},
	options: Partial<FigureOptions> = {}
) {
	const { id } = localeAt(lang);
	const autonomies = { references: references(id), shapes: outlines };
	const rest = { address, autonomies, ...options };
	return figureOf(atlas(id), { ...view, ...part }, i18n.get(id)!, rest);
}

export const scene = (of = figure(), size: Size = { width: 1280, height: 720 }) =>
	compose(of, geometry, size);

/** Every line of text of some marks, groups opened, where and as large as it stands in the figure. */
export const textsIn = (marks: readonly SceneNode[]): SceneText[] =>
	marks.flatMap((mark) => {
		if (mark.kind !== 'group') return mark.kind === 'text' ? [mark] : [];
		const { x, y, scale } = mark.place ?? { x: 0, y: 0, scale: 1 };
		return textsIn(mark.marks).map((text) => ({
			...text,
			x: x + scale * text.x,
			y: y + scale * text.y,
			size: scale * text.size
		}));
	});
