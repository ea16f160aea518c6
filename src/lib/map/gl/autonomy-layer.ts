import type { GeoJSONSource } from 'maplibre-gl';
import type { GlMap } from './gl-map';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AutonomyId, RepublicId } from '$lib/domain/atlas';
import type { MappedAutonomy } from '../autonomies/map-autonomies';
import { labelPoint, sizeOf } from '../geometry/label-point';
import { leastNamedSize } from '../style/cartography';
import type { PaintKey } from '../style/palette';
import { setGlobalState } from './global-state';

type Shapes = FeatureCollection<Polygon | MultiPolygon, { id: AutonomyId }>;

/** The states of autonomies that their layer shows, each of one at a time. */
export type AutonomyState = 'selected' | 'hovered';

const sources = ['autonomies', 'autonomy-names'] as const;

/** The layer of the autonomies. Nothing is cut from a topology before the layer is first shown. */
export function autonomyLayer(map: GlMap, overview: Topology) {
	const marked: Partial<Record<AutonomyState, AutonomyId>> = {};
	let topology = overview;
	let cutFrom: Topology | undefined;
	let shown: readonly MappedAutonomy[] = [];
	let statuses: ReadonlyMap<RepublicId, PaintKey> = new Map();
	const setData = (source: (typeof sources)[number], data: FeatureCollection) =>
		map.getSource<GeoJSONSource>(source)?.setData(data);
	const paint = ({ id, republic }: MappedAutonomy) => {
		const status = statuses.get(republic);
		for (const source of sources) map.setFeatureState({ source, id }, { status });
	};
	const cut = () => {
		if (shown.length === 0 || cutFrom === topology) return;
		cutFrom = topology;
		void setData('autonomies', shapesOf(topology));
	};
	return {
		/** Show exactly these, by these names; none hides the layer. */
		show: (autonomies: readonly MappedAutonomy[]) => {
			shown = autonomies;
			setGlobalState(map, 'autonomies', shown.length ? 'visible' : 'none');
			if (shown.length === 0) return;
			cut();
			void setData('autonomy-names', namesOf(shapesOf(overview), shown));
			shown.forEach(paint);
		},
		/** Follow the statuses of the republics; those that `changed` are all that is touched. */
		paint: (now: ReadonlyMap<RepublicId, PaintKey>, changed: ReadonlySet<RepublicId>) => {
			statuses = now;
			for (const autonomy of shown) if (changed.has(autonomy.republic)) paint(autonomy);
		},
		mark: (state: AutonomyState, id: AutonomyId | undefined) => {
			const before = marked[state];
			if (before) map.setFeatureState({ source: 'autonomies', id: before }, { [state]: false });
			if (id) map.setFeatureState({ source: 'autonomies', id }, { [state]: true });
			if (id) marked[state] = id;
			else delete marked[state];
		},
		/** Draw the shapes from a more detailed topology of the same plane. */
		refine: (detailed: Topology) => {
			topology = detailed;
			cut();
		}
	};
}

const shapesOf = (topology: Topology) =>
	feature(topology, topology.objects.autonomies as GeometryCollection) as Shapes;

/** A name for each, where its shape has room; the largest come first where room is short. */
function namesOf({ features }: Shapes, shown: readonly MappedAutonomy[]): FeatureCollection {
	const names = new Map(shown.map(({ id, name }) => [id, name]));
	return {
		type: 'FeatureCollection',
		features: features.map(({ properties: { id }, geometry }) => ({
			type: 'Feature',
			properties: { id, name: names.get(id) ?? '', ...roomOf(geometry) },
			geometry: { type: 'Point', coordinates: labelPoint(geometry) }
		}))
	};
}

/** The zoom from which it has room for a name, and its rank where room is short. */
function roomOf(shape: Polygon | MultiPolygon): { from: number; order: number } {
	const size = sizeOf(shape);
	// A zoom of 0 shows 360 degrees at 512 pixels. MapLibre filters by whole zooms.
	return { from: Math.round(Math.log2((leastNamedSize * 360) / (512 * size))), order: -size };
}
