import { csvFormat } from 'd3-dsv';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Atlas, Library, Vote } from '$lib/domain/atlas';
import { chronicle } from '$lib/domain/interval';

/** Every interval of every lens as CSV: `lens,republic,status,from,to,event,note`, `to` excluded. */
export function statusCsv(atlas: Atlas): string {
	const rows = atlas.lenses.flatMap(({ id: lens }) =>
		[...chronicle(atlas, lens)].flatMap(([republic, intervals]) =>
			intervals.map(({ status, from, to = '', event = '', note = '' }) => {
				return { lens, republic, status, from, to, event, note };
			})
		)
	);
	return `${csvFormat(rows, ['lens', 'republic', 'status', 'from', 'to', 'event', 'note'])}\n`;
}

/**
 * The votes as CSV, a row each: the Union as a whole, the republics, the one autonomy whose result is
 * known. Counts are numbers of people, shares percent; what is not known is empty.
 */
export function referendumCsv({ unionReferendum, dossiers, autonomies }: Library): string {
	const rows = [
		rowOf('union', '', unionReferendum),
		...dossiers.flatMap(({ id, votes }) => votes.map((vote) => rowOf('republic', id, vote))),
		...autonomies.flatMap(({ id, vote }) => (vote ? [rowOf('autonomy', id, vote)] : []))
	];
	return `${csvFormat(rows)}\n`;
}

function rowOf(scope: string, unit: string, vote: Vote) {
	const { id, date, title, registered, cast, yes, no, invalid, confidence, sources } = vote;
	const { turnout, yesOfCast: yes_of_cast, yesOfValid: yes_of_valid, note } = vote;
	const figures = { registered, cast, yes, no, invalid, turnout, yes_of_cast, yes_of_valid };
	const told = { confidence, sources: sources.join(' '), note };
	return { vote: id, scope, unit, date, title, ...figures, ...told };
}

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
			const { id, name, formerFullName } = republic;
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
