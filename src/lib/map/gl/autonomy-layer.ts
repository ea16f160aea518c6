import type {
	ExpressionSpecification,
	GeoJSONSource,
	LayerSpecification,
	Map as GlMap
} from 'maplibre-gl';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AutonomyId, RepublicId, StatusId } from '$lib/domain/atlas';
import type { MappedAutonomy } from '../autonomies/map-autonomies';
import { labelPoint, leastNamedSize, sizeOf } from '../geometry/label-point';
import { brokenLines, haloWidth, lettering, lineWidths, opacities } from '../style/cartography';
import { ifLit, onlyIf, statusColour } from './expressions';
import type { Palette } from './style';

type Shapes = FeatureCollection<Polygon | MultiPolygon, { id: AutonomyId }>;

/** What an autonomy can be marked as, one at a time. */
export type AutonomyMarking = 'selected' | 'hovered';

const selfProclaimed: ExpressionSpecification = ['==', ['get', 'kind'], 'self-proclaimed'];
const visibility: ExpressionSpecification = ['global-state', 'autonomies'];

/** The outlines of the autonomies, in the ink that stands on the colour of their republic. */
export function autonomyLines(palette: Palette): LayerSpecification[] {
	const ink = ifLit<unknown>(statusColour(palette, 'text'), palette.muted);
	const line = (
		id: string,
		self: boolean,
		{ width, lengths }: (typeof brokenLines)['dashes' | 'dots']
	): LayerSpecification => ({
		id,
		type: 'line',
		source: 'autonomies',
		filter: self ? selfProclaimed : ['!', selfProclaimed],
		layout: { visibility, 'line-join': 'round', 'line-cap': self ? 'round' : 'butt' },
		paint: {
			'line-color': ink,
			'line-width': width,
			'line-opacity': opacities.autonomyLine,
			// In widths of the line.
			'line-dasharray': lengths.map((length) => length / width)
		}
	});
	return [
		{
			id: 'autonomies',
			type: 'fill',
			source: 'autonomies',
			layout: { visibility },
			paint: {
				'fill-color': ink,
				'fill-opacity': [
					'max',
					onlyIf('hovered', opacities.autonomyHovered),
					onlyIf('selected', opacities.autonomySelected)
				]
			} as LayerSpecification['paint']
		} as LayerSpecification,
		line('autonomy-lines', false, brokenLines.dashes),
		line('autonomy-dots', true, brokenLines.dots)
	];
}

/** The selected one's outline, over the borders, and the names of as many as there is room for. */
export function autonomyNames(palette: Palette): LayerSpecification[] {
	return [
		{
			id: 'autonomy-selected',
			type: 'line',
			source: 'autonomies',
			layout: { visibility, 'line-join': 'round' },
			paint: {
				'line-color': palette.selected,
				'line-width': onlyIf('selected', lineWidths.selected)
			}
		},
		{
			id: 'autonomy-names',
			type: 'symbol',
			source: 'autonomy-names',
			filter: ['>=', ['zoom'], ['get', 'from']],
			layout: {
				visibility,
				'text-field': ['get', 'name'],
				'text-font': ['Atlas Labels', 'sans-serif'],
				'text-size': lettering.autonomySize,
				'text-max-width': 8,
				'text-padding': 4,
				'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
				'text-radial-offset': 0.7,
				'symbol-sort-key': ['get', 'order']
			},
			paint: {
				'text-color': ifLit<unknown>(statusColour(palette, 'text'), palette.muted),
				'text-halo-color': ifLit<unknown>(statusColour(palette, 'fill'), palette.land),
				'text-halo-width': haloWidth
			}
		}
	];
}

/** The layer of the autonomies behind its verbs. Nothing of it is cut before it is first shown. */
export function autonomyLayer(map: GlMap, overview: Topology) {
	const sources = ['autonomies', 'autonomy-names'] as const;
	const marked: Partial<Record<AutonomyMarking, AutonomyId>> = {};
	let detail = overview;
	let cut: Topology | undefined;
	let units: readonly MappedAutonomy[] = [];
	let statuses: ReadonlyMap<RepublicId, StatusId> = new Map();
	const fill = (source: (typeof sources)[number], data: FeatureCollection) =>
		map.getSource<GeoJSONSource>(source)?.setData(data);
	const paint = ({ id, republic }: MappedAutonomy) => {
		const status = statuses.get(republic);
		for (const source of sources) map.setFeatureState({ source, id }, { status });
	};
	const shape = () => {
		if (units.length === 0 || cut === detail) return;
		cut = detail;
		void fill('autonomies', shapesOf(detail));
	};
	return {
		/** Show exactly these, by these names; none hides the layer. */
		show: (shown: readonly MappedAutonomy[]) => {
			units = shown;
			map.setGlobalStateProperty('autonomies', shown.length ? 'visible' : 'none');
			if (shown.length === 0) return;
			shape();
			void fill('autonomy-names', namesOf(shapesOf(overview), shown));
			units.forEach(paint);
		},
		/** Follow the statuses of the republics; those that `changed` are all that is touched. */
		paint: (now: ReadonlyMap<RepublicId, StatusId>, changed: ReadonlySet<RepublicId>) => {
			statuses = now;
			for (const unit of units) if (changed.has(unit.republic)) paint(unit);
		},
		mark: (as: AutonomyMarking, id: AutonomyId | undefined) => {
			const before = marked[as];
			if (before) map.setFeatureState({ source: 'autonomies', id: before }, { [as]: false });
			if (id) map.setFeatureState({ source: 'autonomies', id }, { [as]: true });
			if (id) marked[as] = id;
			else delete marked[as];
		},
		/** Draw the shapes from a more detailed topology of the same plane. */
		refine: (topology: Topology) => {
			detail = topology;
			shape();
		}
	};
}

const shapesOf = (topology: Topology) =>
	feature(topology, topology.objects.autonomies as GeometryCollection) as Shapes;

/** A name for each, where its shape has room; the largest come first where room is short. */
function namesOf({ features }: Shapes, units: readonly MappedAutonomy[]): FeatureCollection {
	const names = new Map(units.map(({ id, name }) => [id, name]));
	return {
		type: 'FeatureCollection',
		features: features.map(({ properties: { id }, geometry }) => ({
			type: 'Feature',
			properties: { id, name: names.get(id) ?? '', ...roomOf(geometry) },
			geometry: { type: 'Point', coordinates: labelPoint(geometry) }
		}))
	};
}

/** The zoom from which it has room for a name, and its place in the queue for room. */
function roomOf(shape: Polygon | MultiPolygon): { from: number; order: number } {
	const size = sizeOf(shape);
	// A zoom of 0 shows 360 degrees at 512 pixels. MapLibre filters by whole zooms.
	return { from: Math.round(Math.log2((leastNamedSize * 360) / (512 * size))), order: -size };
}
