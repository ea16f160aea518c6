import type { MapMouseEvent } from 'maplibre-gl';
import type { GlMap } from './gl-map';
import type { AutonomyId, RepublicId } from '$lib/domain/atlas';
import { scaleRanges } from '../labels/scale-ranges';
import { globeNames } from './globe-label-layers';
import { touchTargetScale, hitTest, tolerance, type Pixel } from '../hit-test';
import { smallestRank } from '../style/cartography';
import { zoomAt } from '../geometry/projection';

/** The layers of names, and of the lines that lead from them. */
const nameLayers = [
	...[...scaleRanges.keys(), 'moved'].flatMap((set) => [`names-${set}`, `leader-casing-${set}`]),
	...globeNames
];

/** How far from a name or its line a pointer may be and still hit it, in pixels. */
const nameTolerance = 1;

/** The republic that a pointer on the map hits: its name or the line from it, its land, or near it. */
export function republicAt(map: GlMap, { point, originalEvent }: MapMouseEvent) {
	const layers = ['republics'];
	const names = nameLayers.filter((id) => map.getLayer(id));
	const [named] = map.queryRenderedFeatures(around(point, nameTolerance), { layers: names });
	if (named) return String(named.id);
	if (map.queryRenderedFeatures(around(point, tolerance), { layers }).length === 0)
		return undefined;
	const at = ({ x, y }: Pixel): RepublicId | undefined => {
		const [land] = map.queryRenderedFeatures([x, y], { layers });
		return land && String(land.id);
	};
	return hitTest(point, at, isFinger(originalEvent) ? smallRepublics(map) : []);
}

/** Half of the tolerance: the marks lie close together, and on small republics. */
const seatTolerance = tolerance / 2;

/** The autonomy whose mark a pointer hits; a finger hits one near it too. */
export function seatAt(
	map: GlMap,
	{ point, originalEvent }: MapMouseEvent
): AutonomyId | undefined {
	const box = around(point, isFinger(originalEvent) ? seatTolerance : 0);
	const seats = map.queryRenderedFeatures(box, { layers: ['seats'] });
	const marked = seats.find(({ state }) => state.marked);
	return marked && String(marked.id);
}

const isFinger = (event: MouseEvent) => (event as PointerEvent).pointerType === 'touch';

const around = ({ x, y }: Pixel, by: number): [[number, number], [number, number]] => [
	[x - by, y - by],
	[x + by, y + by]
];

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
