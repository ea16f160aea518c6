import regions from 'virtual:map/regions';
import { turned, wholeExtent, type Extent } from './extent';
import { northLeans, project, svgPoint, type Point } from './projection';

/** The id of a part of the map that can be chosen by name. */
export type RegionId = string;

/** A region with north up at its middle; the whole map, which has no corners, as it is drawn. */
export function extentOf(region: RegionId): Extent {
	const corners = regions.find(({ id }) => id === region)?.corners;
	if (!corners) return wholeExtent;
	const [southWest, northEast] = corners;
	const turn = -northLeans((southWest[0] + northEast[0]) / 2);
	return { box: around(southWest, northEast, turn), turn };
}

/** The box around a rectangle of longitudes and latitudes, whose sides bend in the plane. */
function around([west, south]: Point, [east, north]: Point, turn: number): Extent['box'] {
	const steps = Array.from({ length: 9 }, (_, step) => step / 8);
	const points = steps.flatMap((part): Point[] => {
		const [lon, lat] = [west + part * (east - west), south + part * (north - south)];
		return [
			[lon, south],
			[lon, north],
			[west, lat],
			[east, lat]
		];
	});
	const placed = points.map((point) => turned(svgPoint(project(point)), turn));
	const [xs, ys] = [0, 1].map((axis) => placed.map((point) => point[axis]!));
	const [x, y] = [Math.min(...xs!), Math.min(...ys!)];
	return [x, y, Math.max(...xs!) - x, Math.max(...ys!) - y];
}
