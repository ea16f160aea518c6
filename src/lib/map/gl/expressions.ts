import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl';
import { haloWidth, opacities } from '../style/cartography';
import type { Palette } from '../style/palette';
import type { LandKind } from './land-kinds';
import type { OutlineState } from './outline-states';

/** What the republic is called on the date, in lines where its place wants them, or its number. */
export const named: ExpressionSpecification = [
	'coalesce',
	['get', 'number'],
	[
		'get',
		['get', 'id'],
		[
			'object',
			[
				'case',
				['boolean', ['get', 'wrap'], false],
				['global-state', 'lines'],
				['global-state', 'names']
			]
		]
	]
];

/** Whether global state holds the republic among those in the state. */
export const isInState = (state: OutlineState): ExpressionSpecification => [
	'in',
	['get', 'id'],
	['global-state', state]
];

/** The visibility of a layer of those in a state: with none, nothing of the layer is built. */
export const ifAnyInState = (state: OutlineState): ExpressionSpecification => [
	'case',
	['==', ['length', ['global-state', state]], 0],
	'none',
	'visible'
];

/** Whether a feature of the land is of that kind. */
export const isKind = (kind: LandKind): ExpressionSpecification => ['==', ['get', 'kind'], kind];

/** Whether no status is highlighted, or this one is. */
const isHighlighted: ExpressionSpecification = [
	'any',
	['==', ['global-state', 'highlighted'], ''],
	['==', ['feature-state', 'status'], ['global-state', 'highlighted']]
];

/** One value where no other status is highlighted, another where one is. */
export const ifHighlighted = <Value>(value: Value, otherwise: Value) =>
	['case', isHighlighted, value, otherwise] as unknown as ExpressionSpecification;

/** A number where feature-state holds the flag; nothing elsewhere. */
export const onlyIf = (
	state: string,
	value: number
): DataDrivenPropertyValueSpecification<number> => [
	'case',
	['boolean', ['feature-state', state], false],
	value,
	0
];

/** The colour of the status that feature-state holds; that of land while it is not known. */
export function statusColour(palette: Palette, part: 'fill' | 'text'): ExpressionSpecification {
	const branches = [...palette.statuses].flatMap(([status, colours]) => [status, colours[part]]);
	// The spec's tuple types cannot see through a spread.
	return [
		'match',
		['feature-state', 'status'],
		...branches,
		part === 'fill' ? palette.land : palette.ink
	] as unknown as ExpressionSpecification;
}

/** The status's colour, dimmed over the land where another status is highlighted. */
export const landColour = (palette: Palette): ExpressionSpecification => [
	'interpolate',
	['linear'],
	ifHighlighted(1, opacities.dimmed),
	0,
	palette.land,
	1,
	statusColour(palette, 'fill')
];

/** The letters of a name that stands on its land. */
export const nameOnLand = (palette: Palette) => ({
	'text-color': ifHighlighted<unknown>(statusColour(palette, 'text'), palette.muted),
	'text-halo-color': ifHighlighted<unknown>(statusColour(palette, 'fill'), palette.land),
	'text-halo-width': haloWidth
});

/**
 * The fonts of names and of seas. MapLibre takes weight and slope from the words of the first family: one
 * that exists nowhere says those of the SVG, which letters that 'Atlas Labels' lacks, as Chinese ones, are
 * drawn in too.
 */
export const font = ['SemiBold', 'Atlas Labels', 'sans-serif'];
export const seaFont = ['Medium Italic', 'Atlas Labels', 'sans-serif'];
