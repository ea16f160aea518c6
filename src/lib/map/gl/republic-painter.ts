import type { GeoJSONSource } from 'maplibre-gl';
import type { GlMap } from './gl-map';
import type { RepublicId } from '$lib/domain/atlas';
import type { LabelFit } from '../labels/fit-labels';
import { paintKey, type PaintKey } from '../style/palette';
import type { ZoomableMap } from './zoomable-map';
import { setGlobalState } from './global-state';
import { capitalFeatures, movedNames, seaFeatures } from './label-sources';
import type { Projection } from './projections';

/** Called with every status, and the republics whose status differs from the call before. */
type OnPaint = (
	statuses: ReadonlyMap<RepublicId, PaintKey>,
	changed: ReadonlySet<RepublicId>
) => void;

/** Colours the republics and their names, those that have moved among them. */
export function republicPainter(
	map: GlMap,
	{ labelSource }: Projection,
	onpaint: OnPaint
): Pick<ZoomableMap, 'paint' | 'fitLabels'> {
	const painted = new Map<RepublicId, PaintKey>();
	let current: LabelFit | undefined;
	const colour = (source: string, id: RepublicId) =>
		map.setFeatureState({ source, id }, { status: painted.get(id) });
	return {
		paint: (lens, statuses) => {
			const changed = new Set<RepublicId>();
			for (const [id, held] of statuses) {
				const status = paintKey(lens, held);
				if (painted.get(id) === status) continue;
				painted.set(id, status);
				changed.add(id);
				colour('land', id);
				colour('outlines', id);
				colour(labelSource, id);
				if (current?.moved.length) colour('moved', id);
			}
			onpaint(painted, changed);
		},
		fitLabels: (next) => {
			setGlobalState(map, 'cut', [...(next?.cut ?? [])]);
			if (next?.moved.length || current?.moved.length) {
				void map.getSource<GeoJSONSource>('moved')?.setData(movedNames(next?.moved ?? []));
				for (const id of painted.keys()) colour('moved', id);
			}
			if (next?.seas.length || current?.seas.length)
				void map.getSource<GeoJSONSource>('seas')?.setData(seaFeatures(next?.seas ?? []));
			if (next?.capitals.length || current?.capitals.length)
				void map
					.getSource<GeoJSONSource>('capitals')
					?.setData(capitalFeatures(next?.capitals ?? []));
			current = next;
		}
	};
}
