import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { pseudoDegrees } from '../geometry/projection';
import type { CapitalName, SeaName } from '../labels/fit-labels';
import { places, type Place } from '../labels/placements';
import { scaleRanges } from '../labels/scale-ranges';
import { lettering } from '../style/cartography';

const feature = (geometry: Geometry, properties: object): Feature => ({
	type: 'Feature',
	geometry,
	properties
});

/** What is written at a place (`named`): its number, or the name of its republic. */
const textOf = ({ number, wrap }: Place) =>
	number ? { number: `${number}` } : { wrap: wrap === true };

/** The names moved to another position while their own is out of view, and the lines from them. */
export function movedNames(moved: readonly Place[]): FeatureCollection {
	return collection(
		moved.flatMap((place) => {
			const { large, size } = scaleRanges[place.stages[0]!]!;
			const pixels = place.large ? large : size;
			const spacing = place.large ? lettering.largeLetterSpacing : lettering.letterSpacing;
			const { id, anchor, offLand = false } = place;
			return [
				feature(
					{ type: 'Point', coordinates: pseudoDegrees(place.at) },
					{ id, pixels, spacing, anchor: anchors[anchor], offLand, ...textOf(place) }
				),
				...leaderOf(place, { id })
			];
		})
	);
}

/** The names of seas. */
export const seaFeatures = (seas: readonly SeaName[]): FeatureCollection =>
	collection(
		seas.map(({ lines, at, size }) =>
			feature({ type: 'Point', coordinates: pseudoDegrees(at) }, { name: lines.join('\n'), size })
		)
	);

/** The names of capitals, and the dots beside them. */
export const capitalFeatures = (capitals: readonly CapitalName[]): FeatureCollection =>
	collection(
		capitals.flatMap(({ name, at, anchor, dot }) => [
			feature({ type: 'Point', coordinates: pseudoDegrees(dot) }, {}),
			feature({ type: 'Point', coordinates: pseudoDegrees(at) }, { name, anchor: anchors[anchor] })
		])
	);

/** The line that leads from a name into its land, and its end there, as features with properties. */
function leaderOf({ line }: Place, properties: object): Feature[] {
	if (!line) return [];
	const [from, to] = [pseudoDegrees(line[0]), pseudoDegrees(line[1])];
	return [
		feature({ type: 'LineString', coordinates: [from, to] }, { ...properties, leader: 'line' }),
		feature({ type: 'Point', coordinates: to }, { ...properties, leader: 'end' })
	];
}

/** The names at their places, and the lines that lead from them: once for every scale range. */
export function labelSources(): Record<'names' | 'leaders', FeatureCollection> {
	const every = places.flatMap((place, rank) =>
		place.stages.map((stage) => ({ place, rank, stage }))
	);
	return {
		names: collection(
			every.map(({ place, rank, stage }) => {
				const { id, at, anchor, offLand = false, large = false, number } = place;
				const coordinates = pseudoDegrees(at);
				const size = number ? 'number' : large ? 'large' : 'size';
				return feature(
					{ type: 'Point', coordinates },
					{
						id,
						stage,
						rank,
						anchor: anchors[anchor],
						offLand,
						size,
						...textOf(place)
					}
				);
			})
		),
		leaders: collection(
			every.flatMap(({ place, rank, stage }) => leaderOf(place, { id: place.id, stage, rank }))
		)
	};
}

const anchors = { start: 'left', middle: 'center', end: 'right' };
const collection = (features: Feature[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});
