import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { RepublicId } from '$lib/domain/atlas';
import { pseudoDegrees } from '../geometry/projection';
import { places, type Place } from '../labels/placements';
import { scaleRanges } from '../labels/scale-ranges';
import { sharedEnding, wrapName } from '../labels/wrap-name';
import { lettering } from '../style/cartography';

/** A republic's names on the map: today's and the Soviet-era one. */
export type BothNames = ReadonlyMap<RepublicId, { name: string; formerName: string }>;

const feature = (geometry: Geometry, properties: object): Feature => ({
	type: 'Feature',
	geometry,
	properties
});

/** The texts of a place: both names of its republic, or its number. */
function textsBy(names: BothNames) {
	const ending = sharedEnding([...names.values()].map(({ formerName }) => formerName));
	const broken = (text: string, { wrap }: Place) =>
		wrap ? wrapName(text, ending).join('\n') : text;
	return (place: Place) => {
		const { name, formerName } = names.get(place.id) ?? { name: '', formerName: '' };
		if (place.number) return { name: `${place.number}`, formerName: `${place.number}` };
		return { name: broken(name, place), formerName: broken(formerName, place) };
	};
}

/** The names moved to another position while their own is out of view. */
export function movedNames(moved: readonly Place[], names: BothNames): FeatureCollection {
	const texts = textsBy(names);
	return collection(
		moved.map((place) => {
			const { large, size } = scaleRanges[place.stages[0]!]!;
			const pixels = place.large ? large : size;
			const spacing = place.large ? lettering.largeLetterSpacing : lettering.letterSpacing;
			return feature(
				{ type: 'Point', coordinates: pseudoDegrees(place.at) },
				{ id: place.id, pixels, spacing, ...texts(place) }
			);
		})
	);
}

/** The names at their places, and the lines that lead from them: once for every scale range. */
export function labelSources(names: BothNames): Record<'names' | 'leaders', FeatureCollection> {
	const texts = textsBy(names);
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
