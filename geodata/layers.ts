import type { Feature, FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import { planarRingArea } from 'topojson-simplify';
import { kilometresPerUnit, project, svgPoint, type Point } from './projection';
import { autonomies, idOf, republics } from './divisions';
import type { Level } from './levels-of-detail';
import { densify, readRaw } from './coverage';
import { simplify, snap, withoutRepeats } from './simplify';

/** A feature whose id is repeated in the properties, for MapLibre drops ids that are words. */
export const feature = <G extends Geometry>(
	id: string,
	geometry: G,
	properties: Record<string, string | number> = {}
): Feature<G> => ({ type: 'Feature', id, properties: { id, ...properties }, geometry });

/** Features as one collection. */
export const collection = <G extends Geometry>(features: Feature<G>[]): FeatureCollection<G> => ({
	type: 'FeatureCollection',
	features
});

/** Where the republics and autonomies are governed from. */
export function capitals({ space }: Level): FeatureCollection {
	const point = (id: string, kind: string, at: Point) =>
		feature(id, { type: 'Point', coordinates: space.place(space.flatten(at)) }, { kind });
	return collection([
		...republics.map(({ id, capital }) => point(id, 'republic', capital)),
		...autonomies.map(({ id, kind, capital }) => point(id, kind, capital))
	]);
}

/**
 * Where the names of the republics stand. `rank` is 1 for the two largest, 2 above 400,000 km2,
 * 3 above 140,000 km2 and 4 for those that need a closer look.
 */
export function labels({ space }: Level): FeatureCollection {
	return collection(
		republics.map(({ id, label, squareKilometres }) => {
			const rank = 1 + [2e6, 4e5, 1.4e5].filter((area) => squareKilometres < area).length;
			return feature(
				id,
				{ type: 'Point', coordinates: space.place(space.flatten(label)) },
				{ rank }
			);
		})
	);
}

/** Meridians and parallels every ten degrees; parallels bend, so they have points between. */
export function graticule({ space, step }: Level): FeatureCollection {
	const line = (id: string, from: Point, to: Point, stride: number) => {
		const coordinates = densify([from, to], stride).map((point) =>
			snap(space.place(space.flatten(point)), step)
		);
		return feature(id, { type: 'LineString', coordinates });
	};
	const [west, east] = space.graticule.lon;
	const [south, north] = space.graticule.lat;
	const meridians = tens(west, Math.min(east, west + 350)).map((lon) =>
		line(`meridian-${lon}`, [lon, south], [lon, north], 180)
	);
	const parallels = tens(south, north).map((lat) =>
		line(`parallel-${lat}`, [west, lat], [east, lat], 5)
	);
	return collection([...meridians, ...parallels]);
}

const tens = (from: number, to: number) =>
	Array.from({ length: (to - from) / 10 + 1 }, (_, i) => from + 10 * i);

/** Lakes large enough for the level; only the best known have names for ids. */
export function lakes(level: Level): FeatureCollection {
	const raw = readRaw('lakes.geojson') as FeatureCollection<MultiPolygon, { id: string }>;
	return collection(
		raw.features.flatMap(({ properties, geometry }, i) => {
			const polygons = (geometry.coordinates as Point[][][])
				.filter(([shore]) => ringArea(shore!) >= level.lake)
				.map((rings) => simplifyLake(rings, level));
			const id = properties.id ? idOf(properties.id) : `lake-${i + 1}`;
			return polygons.length ? [feature(id, { type: 'MultiPolygon', coordinates: polygons })] : [];
		})
	);
}

/** The shore of a lake and of its islands that are large enough for the level. */
function simplifyLake([shore, ...islands]: Point[][], level: Level): Point[][] {
	const { bend, island } = level.union;
	const rings = [shore!, ...islands.filter((ring) => ringArea(ring) >= island)];
	return simplify(rings, () => bend, level).map(withoutRepeats);
}

const ringArea = (ring: Point[]) =>
	planarRingArea(ring.map((point) => svgPoint(project(point)))) * kilometresPerUnit ** 2;
