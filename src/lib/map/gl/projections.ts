import view from 'virtual:map/globe';
import { LngLat, type MapOptions, type PaddingOptions } from 'maplibre-gl';
import type { GlMap } from './gl-map';
import { middleOf, turned, wholeExtent, type Extent } from '../geometry/extent';
import { pseudoDegrees, unionBounds, unproject, zoomAt, type Point } from '../geometry/projection';

/** How the camera gets from one place to another. */
export interface Motion {
	animate: boolean;
	/** In milliseconds. */
	duration?: number;
}

/** How the land is laid out: which coordinates a topology must have, and how it is looked at. */
export interface Projection {
	/** MapLibre's own, which draws the plane's pseudo-degrees by Mercator. */
	type: 'mercator' | 'globe';
	/** The source of the names that are drawn on it. */
	labelSource: string;
	/** How the map opens and how far it goes. */
	camera: Partial<MapOptions>;
	/** A point of the plane, in SVG units, in the coordinates of the topology. */
	placeOf: (point: Point) => Point;
	/** Show a part of the plane, or the whole Union. */
	show: (map: GlMap, extent: Extent | undefined, motion: Motion) => void;
}

export const noPadding = (): PaddingOptions => ({ top: 0, right: 0, bottom: 0, left: 0 });

const [[west, south], [east, north]] = unionBounds;
/** The most zoom of the plane. */
const closest = 8;

/** The equal-area plane, with so many pixels between the Union's box and the container's edges. */
export const plane = (container: HTMLElement, padding = noPadding): Projection => ({
	type: 'mercator',
	labelSource: 'names',
	camera: {
		bounds: unionBounds,
		fitBoundsOptions: { padding: padding() },
		renderWorldCopies: false,
		maxZoom: closest,
		// The Union stays in the middle, no smaller than half as large as it could be.
		transformConstrain: ({ lng, lat }, zoom) => ({
			center: new LngLat(clamp(lng, west, east), clamp(lat, south, north)),
			zoom: clamp(zoom, planeCamera(wholeExtent, container, noPadding()).zoom - 1, closest)
		})
	},
	placeOf: pseudoDegrees,
	show: (map, extent = wholeExtent, motion) =>
		map.easeTo({ ...planeCamera(extent, container, padding()), ...motion })
});

/** The camera that shows an extent of the plane as large as a container and its padding allow. */
export function planeCamera(
	extent: Extent,
	{ clientWidth, clientHeight }: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>,
	{ top = 0, right = 0, bottom = 0, left = 0 }: PaddingOptions
): { center: Point; zoom: number; bearing: number; offset: Point } {
	const [, , width, height] = extent.box;
	const [across, down] = [clientWidth - left - right, clientHeight - top - bottom];
	return {
		center: pseudoDegrees(middleOf(extent)),
		zoom: zoomAt(Math.min(across / width, down / height)),
		// MapLibre says which direction is up, not how far the map is turned.
		bearing: extent.turn ? -extent.turn : 0,
		offset: [(left - right) / 2, (top - bottom) / 2]
	};
}

const { centre, reach } = view;
const zooms = { least: 0.5, most: 7 };

/** Pixels around the globe. */
const margin = 16;

/** The globe, of true longitudes and latitudes, filling the container's narrower side. */
export function globe(container: HTMLElement): Projection {
	const opening = () => {
		// In a box narrower than the margins the globe is as small as its zoom allows.
		const diameter = Math.max(
			1,
			Math.min(container.clientWidth, container.clientHeight) - 2 * margin
		);
		// MapLibre's zoom is that of Mercator at the centre: its world is 512 pixels wide at zoom 0. Its
		// camera stands so near that the horizon hides a quarter of the radius.
		const circumference = 1.3 * Math.PI * diameter * Math.cos((centre[1] * Math.PI) / 180);
		return { center: centre, zoom: clamp(Math.log2(circumference / 512), 0, 4) };
	};
	return {
		type: 'globe',
		labelSource: 'labels',
		camera: {
			...opening(),
			maxZoom: zooms.most,
			transformConstrain: ({ lng, lat }, zoom) => ({
				center: new LngLat(
					clamp(lng, reach.west, reach.east),
					clamp(lat, reach.south, reach.north)
				),
				zoom: clamp(zoom, zooms.least, zooms.most)
			})
		},
		placeOf: onGlobe,
		show: (map, extent, motion) => {
			if (!extent) return map.easeTo({ ...opening(), ...motion });
			const { box, turn } = extent;
			const [x, y, width, height] = box;
			const [southWest, northEast] = [
				onGlobe(turned([x, y + height], -turn)),
				onGlobe(turned([x + width, y], -turn))
			];
			return map.fitBounds([southWest, northEast], motion);
		}
	};
}

const onGlobe = (point: Point): Point => unproject(pseudoDegrees(point));

const clamp = (value: number, least: number, most: number) =>
	Math.max(least, Math.min(most, value));
