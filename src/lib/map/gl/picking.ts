import type { Map as GlMap, MapMouseEvent } from 'maplibre-gl';
import type { RepublicId } from '$lib/domain/atlas';
import { stages } from '../labels/scale-ranges';
import { closeEnough, meant, reach, type Pixel } from '../hit-test';
import { smallestRank } from '../style/cartography';
import { zoomAt } from '../geometry/projection';

/** The republic that a pointer on the map means: by its name, its land, or nearby. */
export function republicAt(map: GlMap, { point, originalEvent }: MapMouseEvent) {
	const names = stages.map((_, stage) => `names-${stage}`).filter((id) => map.getLayer(id));
	const [named] = map.queryRenderedFeatures(point, { layers: names });
	if (named?.properties.beside) return String(named.id);
	const around = (by: number): [[number, number], [number, number]] => [
		[point.x - by, point.y - by],
		[point.x + by, point.y + by]
	];
	const layers = ['republics'];
	if (map.queryRenderedFeatures(around(reach), { layers }).length === 0) return undefined;
	const at = ({ x, y }: Pixel): RepublicId | undefined => {
		const [land] = map.queryRenderedFeatures([x, y], { layers });
		return land && String(land.id);
	};
	const finger = (originalEvent as PointerEvent).pointerType === 'touch';
	return meant(point, at, finger ? small(map) : []);
}

/** The middles of the republics that may be too small for a finger, while they are. */
function small(map: GlMap) {
	if (map.getZoom() > zoomAt(closeEnough)) return [];
	return map
		.querySourceFeatures('labels', { filter: ['==', ['get', 'rank'], smallestRank] })
		.map((label) => {
			const { coordinates } = label.geometry as GeoJSON.Point;
			const { x, y } = map.project(coordinates as [number, number]);
			return { id: String(label.id), x, y };
		});
}
