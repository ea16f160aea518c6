import type { MapMouseEvent } from 'maplibre-gl';
import type { GlMap } from './gl-map';
import type { RepublicId } from '$lib/domain/atlas';
import { scaleRanges } from '../labels/scale-ranges';
import { touchTargetScale, hitTest, tolerance, type Pixel } from '../hit-test';
import { smallestRank } from '../style/cartography';
import { zoomAt } from '../geometry/projection';

/** The republic that a pointer on the map hits: its name, its land, or near it. */
export function republicAt(map: GlMap, { point, originalEvent }: MapMouseEvent) {
	const names = scaleRanges.map((_, range) => `names-${range}`).filter((id) => map.getLayer(id));
	const [named] = map.queryRenderedFeatures(point, { layers: names });
	if (named?.properties.offLand) return String(named.id);
	const around = (by: number): [[number, number], [number, number]] => [
		[point.x - by, point.y - by],
		[point.x + by, point.y + by]
	];
	const layers = ['republics'];
	if (map.queryRenderedFeatures(around(tolerance), { layers }).length === 0) return undefined;
	const at = ({ x, y }: Pixel): RepublicId | undefined => {
		const [land] = map.queryRenderedFeatures([x, y], { layers });
		return land && String(land.id);
	};
	const finger = (originalEvent as PointerEvent).pointerType === 'touch';
	return hitTest(point, at, finger ? smallRepublics(map) : []);
}

/** The middles of the republics that may be too small for a finger, at scales at which they are. */
function smallRepublics(map: GlMap) {
	if (map.getZoom() > zoomAt(touchTargetScale)) return [];
	return map
		.querySourceFeatures('labels', { filter: ['==', ['get', 'rank'], smallestRank] })
		.map((label) => {
			const { coordinates } = label.geometry as GeoJSON.Point;
			const { x, y } = map.project(coordinates as [number, number]);
			return { id: String(label.id), x, y };
		});
}
