import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { RepublicId } from '$lib/domain/atlas';
import { linesOf, sharedEnding } from '../labels/wrap-name';
import { places, type Place } from '../labels/placements';
import { stages, until, type Stage } from '../labels/scale-ranges';
import { haloWidth, lettering, lineWidths, radii } from '../style/cartography';
import { pseudoDegrees, zoomAt } from '../geometry/projection';
import { ifLit, named, statusColour } from './expressions';
import type { Palette } from './style';

/** A republic's names on the map: today's and the Soviet-era one. */
export type BothNames = ReadonlyMap<RepublicId, { name: string; formerName: string }>;

const feature = (geometry: Geometry, properties: object): Feature => ({
	type: 'Feature',
	geometry,
	properties
});

/** What each place says: both names of its republic, or its number. */
function writing(names: BothNames) {
	const ending = sharedEnding([...names.values()].map(({ formerName }) => formerName));
	const written = (text: string, { wrap }: Place) =>
		wrap ? linesOf(text, ending).join('\n') : text;
	return (place: Place) => {
		const { name, formerName } = names.get(place.id) ?? { name: '', formerName: '' };
		if (place.number) return { name: `${place.number}`, formerName: `${place.number}` };
		return { name: written(name, place), formerName: written(formerName, place) };
	};
}

/** The names that stand elsewhere while their own place is out of view. */
export function movedNames(moved: readonly Place[], names: BothNames): FeatureCollection {
	const texts = writing(names);
	return collection(
		moved.map((place) => {
			const { large, size } = stages[place.stages[0]!]!;
			const pixels = place.large ? large : size;
			const spacing = place.large ? lettering.largeLetterSpacing : lettering.letterSpacing;
			return feature(
				{ type: 'Point', coordinates: pseudoDegrees(place.at) },
				{ id: place.id, pixels, spacing, ...texts(place) }
			);
		})
	);
}

/** The names at their places, and the lines that lead from them: once for every stage. */
export function labelSources(names: BothNames): Record<'names' | 'leaders', FeatureCollection> {
	const texts = writing(names);
	const every = places.flatMap((place, rank) =>
		place.stages.map((stage) => ({ place, rank, stage }))
	);
	return {
		names: collection(
			every.map(({ place, rank, stage }) => {
				const { id, at, anchor, beside = false, large = false, number } = place;
				const coordinates = pseudoDegrees(at);
				const size = number ? 'number' : large ? 'large' : 'size';
				return feature(
					{ type: 'Point', coordinates },
					{
						id,
						stage,
						rank,
						anchor: anchors[anchor],
						beside,
						size,
						...texts(place)
					}
				);
			})
		),
		leaders: collection(
			every.flatMap(({ place: { line }, rank, stage }) => {
				if (!line) return [];
				const [from, to] = [pseudoDegrees(line[0]), pseudoDegrees(line[1])];
				return [
					feature({ type: 'LineString', coordinates: [from, to] }, { stage, rank }),
					feature({ type: 'Point', coordinates: to }, { stage, rank })
				];
			})
		)
	};
}

const anchors = { start: 'left', middle: 'center', end: 'right' };
const collection = (features: Feature[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});

/** Of a stage what is not cut by the view. */
const shownAt = (stage: number): ExpressionSpecification => [
	'all',
	['==', ['get', 'stage'], stage],
	['!', ['in', ['get', 'rank'], ['global-state', 'cut']]]
];

/** The layers of the names and their lines, a set for each stage, and of the names that moved. */
export const labelLayers = (palette: Palette): LayerSpecification[] => [
	...stages.flatMap((stage, index) => {
		const range = {
			...(index > 0 && { minzoom: zoomAt(stage.from) }),
			...(until(index) < Infinity && { maxzoom: zoomAt(until(index)) })
		};
		return [...leaders(palette, index), texts(palette, stage, index)].map((layer) => ({
			...layer,
			...range
		}));
	}),
	movedLayer(palette)
];

function leaders({ ink, land }: Palette, stage: number): LayerSpecification[] {
	const at = shownAt(stage);
	const line = (part: string, colour: string, width: number): LayerSpecification => ({
		id: `leader-${part}-${stage}`,
		type: 'line',
		source: 'leaders',
		filter: at,
		layout: { 'line-cap': 'round' },
		paint: { 'line-color': colour, 'line-width': width }
	});
	return [
		line('casing', land, lineWidths.leaderCasing),
		line('line', ink, lineWidths.leader),
		{
			id: `leader-end-${stage}`,
			type: 'circle',
			source: 'leaders',
			filter: ['all', at, ['==', ['geometry-type'], 'Point']],
			paint: { 'circle-radius': radii.leader, 'circle-color': ink }
		}
	];
}

function texts(palette: Palette, { size, large, number }: Stage, stage: number) {
	const spread = <Value>(most: Value, largest: Value) =>
		[
			'match',
			['get', 'size'],
			'large',
			largest,
			'number',
			number,
			most
		] as unknown as ExpressionSpecification;
	const beside = (value: unknown, otherwise: unknown) =>
		['case', ['get', 'beside'], value, otherwise] as unknown as ExpressionSpecification;
	return {
		id: `names-${stage}`,
		type: 'symbol',
		source: 'names',
		filter: shownAt(stage),
		layout: {
			'text-field': named,
			'text-font': ['Atlas Labels', 'sans-serif'],
			'text-size': spread(size, large),
			'text-letter-spacing': [
				'match',
				['get', 'size'],
				'large',
				lettering.largeLetterSpacing,
				lettering.letterSpacing
			],
			'text-line-height': lettering.lineHeight,
			// Lines are broken where the places say.
			'text-max-width': 100,
			'text-anchor': ['get', 'anchor'] as unknown as ExpressionSpecification,
			'text-justify': 'auto',
			'text-padding': 0,
			'symbol-sort-key': ['get', 'rank']
		},
		paint: {
			'text-color': ifLit<unknown>(
				beside(palette.ink, statusColour(palette, 'text')),
				palette.muted
			),
			'text-halo-color': ifLit<unknown>(
				beside(palette.land, statusColour(palette, 'fill')),
				palette.land
			),
			'text-halo-width': haloWidth
		}
	} satisfies LayerSpecification;
}

const movedLayer = (palette: Palette): LayerSpecification => ({
	id: 'names-moved',
	type: 'symbol',
	source: 'moved',
	layout: {
		'text-field': named,
		'text-font': ['Atlas Labels', 'sans-serif'],
		'text-size': ['get', 'pixels'] as unknown as ExpressionSpecification,
		'text-letter-spacing': ['get', 'spacing'] as unknown as ExpressionSpecification,
		'text-line-height': lettering.lineHeight,
		'text-max-width': 100,
		'text-padding': 0
	},
	paint: {
		'text-color': ifLit<unknown>(statusColour(palette, 'text'), palette.muted),
		'text-halo-color': ifLit<unknown>(statusColour(palette, 'fill'), palette.land),
		'text-halo-width': haloWidth
	}
});
