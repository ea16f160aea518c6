import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Atlas } from '$lib/domain/atlas';

/**
 * The fifteen in true longitude and latitude, to four decimals (about 10 m). Chukotka runs on to
 * 191 degrees east, so that no map has to mend it at the date line.
 */
export function republicsGeoJson(topology: Topology, atlas: Atlas): FeatureCollection {
	const { features } = feature(
		topology,
		topology.objects.republics as GeometryCollection<{ id: string }>
	);
	return {
		type: 'FeatureCollection',
		features: features.map((shape): Feature => {
			const republic = atlas.republics.find(({ id }) => id === shape.properties.id);
			if (!republic) throw new Error(`republics: no content for "${shape.properties.id}"`);
			const { id, names } = republic;
			const { name } = names.at(-1)!;
			const formerFullName = names[0]!.full;
			return {
				type: 'Feature',
				id,
				properties: { id, name, formerFullName },
				geometry: round(shape.geometry)
			};
		})
	};
}

/** The same geometry with short coordinates. */
const round = (geometry: Geometry): Geometry =>
	JSON.parse(JSON.stringify(geometry), (_, value: unknown) =>
		typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value
	) as Geometry;
