import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl';
import { opacities } from '../style/cartography';
import type { Mark } from './outline-states';
import type { LandKind, Palette } from './style';

/** What the republic is called on the date. */
export const named: ExpressionSpecification = [
	'case',
	['in', ['get', 'id'], ['global-state', 'renamed']],
	['get', 'name'],
	['get', 'formerName']
];

/** Whether global state holds the republic among those so marked. */
export const isMarked = (mark: Mark): ExpressionSpecification => [
	'in',
	['get', 'id'],
	['global-state', mark]
];

/** Shows a layer while global state holds any republic so marked: with none, nothing of it is built. */
export const ifAnyMarked = (mark: Mark): ExpressionSpecification => [
	'case',
	['==', ['length', ['global-state', mark]], 0],
	'none',
	'visible'
];

/** Whether a feature of the land is of that kind. */
export const isKind = (kind: LandKind): ExpressionSpecification => ['==', ['get', 'kind'], kind];

/** Whether no status is highlighted, or this one is. */
const lit: ExpressionSpecification = [
	'any',
	['==', ['global-state', 'highlighted'], ''],
	['==', ['feature-state', 'status'], ['global-state', 'highlighted']]
];

/** One value where nothing else is highlighted, another where something is. */
export const ifLit = <Value>(value: Value, otherwise: Value) =>
	['case', lit, value, otherwise] as unknown as ExpressionSpecification;

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

/** The colour of the status that feature-state holds; transparent before it holds one. */
export function statusColour(palette: Palette, part: 'fill' | 'text'): ExpressionSpecification {
	const branches = [...palette.statuses].flatMap(([status, colours]) => [status, colours[part]]);
	// The spec's tuple types cannot see through a spread.
	return [
		'match',
		['feature-state', 'status'],
		...branches,
		'rgba(0,0,0,0)'
	] as unknown as ExpressionSpecification;
}

/** The status's colour, a quarter of it over the land where another status is highlighted. */
export const litColour = (palette: Palette): ExpressionSpecification => [
	'interpolate',
	['linear'],
	ifLit(1, opacities.dimmed),
	0,
	palette.land,
	1,
	statusColour(palette, 'fill')
];
