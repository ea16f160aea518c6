import type { BBox, Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import type { Atlas, References } from '$lib/domain/atlas';
import { latestName } from '$lib/domain/name';
import { cutAtAntimeridian, roundDegrees, stepsPerDegree } from './antimeridian';

/** What files of shapes take from the atlas in one language. */
export type Edition = Pick<Atlas, 'language' | 'republics'> & Pick<References, 'autonomies'>;

/** What a feature says; flat, because tables of map programs have no values within values. */
type Properties = { id: string } & Record<string, string | boolean>;

type Shapes = FeatureCollection<MultiPolygon, Properties>;
type Shape = Shapes['features'][number];

/**
 * The fifteen as GeoJSON (RFC 7946), from a topology in true longitude and latitude that runs on
 * beyond 180 degrees: cut there, outer rings counter-clockwise, with boxes that cross the edge where
 * the shapes do. The first edition names the features, all of them name them by language as well.
 */
export const republicsGeoJson = (topology: Topology, editions: readonly Edition[]) =>
	geoJson(republics(topology, editions));

/** The autonomous republics and oblasts of 1991 in the same manner. */
export const autonomiesGeoJson = (topology: Topology, editions: readonly Edition[]) =>
	geoJson(autonomies(topology, editions));

/** Both in one TopoJSON file, cut likewise; outer rings are clockwise, as d3-geo wants them. */
export function atlasTopoJson(topology: Topology, editions: readonly Edition[]): Topology {
	const layers = {
		republics: cut(republics(topology, editions)),
		autonomies: cut(autonomies(topology, editions))
	};
	const step = 1 / stepsPerDegree;
	return quantize(topologyOf(layers) as Topology<Objects>, {
		scale: [step, step],
		translate: [0, 0]
	});
}

/** The fifteen with their names of today and of the Union. */
const republics = (topology: Topology, editions: readonly Edition[]): Shapes =>
	shapes(topology, 'republics', (id) => {
		const named = editions.map(({ language, republics }) => {
			const { names } = known(republics, id);
			return { language, name: latestName(names).name, former: names[0]! };
		});
		const { name, former } = named[0]!;
		return {
			id,
			name,
			formerName: former.name,
			formerFullName: former.full,
			...byLanguage(named, 'name', ({ name }) => name),
			...byLanguage(named, 'formerName', ({ former }) => former.name)
		};
	});

/** The autonomies with their names of today and of 1991. */
const autonomies = (topology: Topology, editions: readonly Edition[]): Shapes =>
	shapes(topology, 'autonomies', (id) => {
		const named = editions.map(({ language, autonomies }) => {
			return { language, ...known(autonomies, id) };
		});
		const { name, modernName, republic, kind, schematic } = named[0]!;
		return {
			...{ id, name: modernName, formerName: name, republic, kind, schematic },
			...byLanguage(named, 'name', ({ modernName }) => modernName),
			...byLanguage(named, 'formerName', ({ name }) => name)
		};
	});

/** A property per language, `name_zh_hans`: programs take no hyphen in the name of a column. */
const byLanguage = <Named extends { language: string }>(
	named: readonly Named[],
	property: string,
	say: (named: Named) => string
): Record<string, string> =>
	Object.fromEntries(
		named.map((one) => [`${property}_${one.language.replaceAll('-', '_')}`, say(one)])
	);

function known<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry {
	const found = entries.find((entry) => entry.id === id);
	if (!found) throw new Error(`borders: no content for "${id}"`);
	return found;
}

/** The features of a layer, rounded, with what is said of them. */
function shapes(topology: Topology, layer: string, say: (id: string) => Properties): Shapes {
	const { features } = feature(
		topology,
		topology.objects[layer] as GeometryCollection<{ id: string }>
	);
	return {
		type: 'FeatureCollection',
		features: features.map(({ properties: { id }, geometry }): Shape => {
			const { type, coordinates } = geometry as Polygon | MultiPolygon;
			const polygons = type === 'Polygon' ? [coordinates] : coordinates;
			return {
				type: 'Feature',
				id,
				properties: say(id),
				geometry: {
					type: 'MultiPolygon',
					coordinates: polygons.map((rings) =>
						rings.map((ring) => ring.map((point) => point.map(roundDegrees)))
					)
				}
			};
		})
	};
}

const cut = ({ features, ...rest }: Shapes): Shapes => ({
	...rest,
	features: features.map((shape) => ({ ...shape, geometry: cutAtAntimeridian(shape.geometry) }))
});

function geoJson(shapes: Shapes): Shapes {
	const boxes = shapes.features.map((shape) => boxOf([shape]));
	const { type, features } = cut(shapes);
	return {
		type,
		// A file without shapes lies nowhere.
		...(features.length > 0 && { bbox: boxOf(shapes.features) }),
		features: features.map((shape, i) => ({
			...shape,
			bbox: boxes[i]!,
			geometry: reversed(shape.geometry)
		}))
	};
}

/** West, south, east, north; east of 180 degrees the eastern side is negative (RFC 7946, section 5.2). */
function boxOf(features: readonly Feature<MultiPolygon>[]): BBox {
	const points = features.flatMap(({ geometry }) => geometry.coordinates.flat(2));
	const [x, y] = [points.map(([x]) => x!), points.map(([, y]) => y!)];
	const least = (values: number[]) => values.reduce((one, other) => Math.min(one, other));
	const most = (values: number[]) => values.reduce((one, other) => Math.max(one, other));
	const east = most(x);
	return [least(x), least(y), east > 180 ? roundDegrees(east - 360) : east, most(y)];
}

/** The same rings the other way round: the topology has them as d3-geo wants them. */
const reversed = ({ type, coordinates }: MultiPolygon): MultiPolygon => ({
	type,
	coordinates: coordinates.map((rings) => rings.map((ring) => ring.toReversed()))
});
