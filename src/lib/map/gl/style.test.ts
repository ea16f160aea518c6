import { readFileSync } from 'node:fs';
import {
	createPropertyExpression,
	featureFilter,
	latest,
	validateStyleMin,
	type FillLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { textOn } from '$lib/styles/contrast';
import { themes } from '$lib/styles/themes';
import { zoomAt } from '../geometry/projection';
import { changedShare, lineWidths } from '../style/cartography';
import { alwaysPatterned } from '../style/patterns';
import { named } from './expressions';
import { outlineStates, type OutlineState } from './outline-states';
import { sourcesOf } from './sources';
import { paintKey, type PaintKey, type Palette } from '../style/palette';
import { atlasStyle } from './style';

const { lenses } = atlas('en');
const topology = JSON.parse(readFileSync('static/geo/overview.topo.json', 'utf8')) as Topology;
const palette = (theme: 'light' | 'dark'): Palette => ({
	...themes[theme],
	landLine: themes[theme]['land-line'],
	statuses: new Map(
		lenses.flatMap((lens) =>
			lens.statuses.map(({ id, colour, pattern }) => {
				const fill = colour[theme];
				const always = alwaysPatterned(lens).includes(id);
				return [paintKey(lens.id, id), { fill, text: textOn(fill), pattern, always }] as const;
			})
		)
	)
});
const style = (theme: 'light' | 'dark') => atlasStyle(sourcesOf(topology), palette(theme));

describe.each(['light', 'dark'] as const)('the %s style', (theme) => {
	const { layers, ...rest } = style(theme);

	test('is valid', () => {
		expect(validateStyleMin({ ...rest, layers })).toEqual([]);
	});

	/** What a paint property comes to on a republic of that status. */
	function painted(layer: string, property: string, status: string, state: object): unknown {
		const { type, paint } = layers.find(({ id }) => id === layer)!;
		const specification = (latest[`paint_${type}`] as unknown as Record<string, never>)[property]!;
		const globals = { highlighted: '', ...state };
		const value = (paint as Record<string, never>)[property];
		const made = createPropertyExpression(value, `${layer}.${property}`, specification, globals);
		if (made.result === 'error') throw new Error(made.value.map(String).join());
		return made.value.evaluate({ zoom: 3 }, { type: 3, properties: {} }, { status });
	}

	test('colours every status as its lens says', () => {
		for (const [id, { fill }] of palette(theme).statuses)
			expect(String(painted('republics', 'fill-color', id, {}))).toBe(rgba(fill));
	});

	test('dims every status but the highlighted one', () => {
		const [first, second] = [...palette(theme).statuses.keys()] as [PaintKey, PaintKey];
		const colour = (status: string) =>
			String(painted('republics', 'fill-color', status, { highlighted: first }));
		expect(colour(first)).toBe(rgba(palette(theme).statuses.get(first)!.fill));
		expect(colour(second)).not.toBe(rgba(palette(theme).statuses.get(second)!.fill));
	});

	test('draws each status with its own pattern and no other', () => {
		const patterns = layers.filter(({ id }) => id.startsWith('pattern-'));
		for (const [status, { pattern, text }] of palette(theme).statuses) {
			const shown = patterns.filter(({ id }) => painted(id, 'fill-opacity', status, {}) !== 0);
			const images = shown.map(({ id }) =>
				String(painted(id, 'fill-pattern', status, { turn: '3 5' }))
			);
			expect(images).toEqual(pattern === 'plain' ? [] : [`${pattern} ${text} 3 5`]);
		}
	});
});

test('a place shows its number, or the name of its republic in one line or in several', () => {
	const globals = { names: { ua: 'Ukrainian SSR' }, lines: { ua: 'Ukrainian\nSSR' } };
	const specification = latest.layout_symbol['text-field'] as never;
	const made = createPropertyExpression(named, 'text-field', specification, globals);
	if (made.result === 'error') throw new Error(made.value.map(String).join());
	const text = (properties: object) =>
		String(made.value.evaluate({ zoom: 3 }, { type: 1, properties: { id: 'ua', ...properties } }));
	expect(text({})).toBe('Ukrainian SSR');
	expect(text({ wrap: true })).toBe('Ukrainian\nSSR');
	expect(text({ number: '4' })).toBe('4');
});

test('an outline is built of the marked republics alone, and of none before', () => {
	const { layers } = style('light');
	const outlines = layers.flatMap((layer) =>
		layer.type === 'line' && layer.source === 'outlines' ? [layer] : []
	);
	const unmarked = Object.fromEntries(outlineStates.map((state) => [state, []]));
	const outlined = (id: string, marked: Partial<Record<OutlineState, string[]>>) =>
		outlines
			.filter(({ filter }) =>
				featureFilter(filter, 'filter', { ...unmarked, ...marked }).filter(
					{ zoom: 3 },
					{ type: 3, properties: { id } }
				)
			)
			.map((layer) => layer.id);
	expect(outlines.map(({ id }) => id)).toEqual([
		'changed-casing',
		'changed',
		'hovered-casing',
		'hovered',
		'selected-casing',
		'selected',
		'focused-casing',
		'focused'
	]);
	expect(outlined('ua', {})).toEqual([]);
	expect(outlined('ua', { selected: ['ua'], changed: ['kz'] })).toEqual([
		'selected-casing',
		'selected'
	]);
	expect(outlined('ua', { changed: ['kz', 'ua'] })).toEqual(['changed-casing', 'changed']);
});

test('use-D12: the fonts of names and of seas say their weight, which MapLibre reads from the first', () => {
	const fonts = style('light').layers.flatMap(({ layout }) =>
		layout && 'text-font' in layout ? [(layout['text-font'] as string[]).join()] : []
	);
	expect(new Set(fonts)).toEqual(
		new Set(['SemiBold,Atlas Labels,sans-serif', 'Medium Italic,Atlas Labels,sans-serif'])
	);
});

test('use-D8: on the globe every rank is named at every zoom', () => {
	const { layers } = atlasStyle(sourcesOf(topology), palette('light'), 'globe');
	for (const rank of [1, 2, 3, 4]) {
		const named = layers.filter(({ id }) => new RegExp(`^labels-(beside-)?${rank}$`).test(id));
		const from = Math.min(...named.map(({ minzoom = 0 }) => minzoom));
		const [upTo, then] = named.map(({ maxzoom, minzoom }) => maxzoom ?? minzoom);
		expect(from).toBe(0);
		if (named.length > 1) expect(upTo).toBe(then);
	}
});

test('until something is marked, all that MapLibre clips to tiles on the globe is one source', () => {
	const { layers, state } = atlasStyle(sourcesOf(topology), palette('light'), 'globe');
	const globals = Object.fromEntries(
		Object.entries(state!).map(([name, property]) => [name, property.default])
	);
	const shown = ({ visibility }: FillLayerSpecification['layout'] & object) => {
		if (visibility === undefined) return true;
		const made = createPropertyExpression(
			visibility,
			'visibility',
			latest.layout_fill.visibility as never,
			globals
		);
		if (made.result === 'error') throw new Error(made.value.map(String).join());
		return made.value.evaluate({ zoom: 1 }) === 'visible';
	};
	const clipped = layers.flatMap((layer) =>
		(layer.type === 'fill' || layer.type === 'line') && shown(layer.layout ?? {}) ? [layer] : []
	);
	expect(clipped.map(({ id }) => id)).toContain('borders');
	expect(new Set(clipped.map(({ source }) => source))).toEqual(new Set(['land']));
});

test('the themes have the same layers, so that one can be recoloured into the other', () => {
	const ids = (theme: 'light' | 'dark') => style(theme).layers.map(({ id }) => id);
	expect(ids('dark')).toEqual(ids('light'));
	expect(new Set(ids('light')).size).toBe(ids('light').length);
});

function rgba(hex: string): string {
	const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
	return `rgba(${channels.join(',')},1)`;
}

test('use-D10: the outline of a change is as wide as in the SVG, whatever the zoom', () => {
	const layer = style('light').layers.find(({ id }) => id === 'changed')!;
	const width = (layer.paint as Record<string, never>)['line-width'];
	const specification = latest.paint_line['line-width'] as never;
	const made = createPropertyExpression(width!, 'line-width', specification);
	if (made.result === 'error') throw new Error(made.value.map(String).join());
	for (const rank of [1, 2, 3, 4])
		for (const scale of [0.1, 0.3, 0.5, 0.8, 1, 2, 5])
			expect(
				made.value.evaluate({ zoom: zoomAt(scale) }, { type: 3, properties: { rank } })
			).toBeCloseTo(lineWidths.changed * changedShare(rank, scale), 5);
});
