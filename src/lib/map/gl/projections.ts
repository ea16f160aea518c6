import view from 'virtual:map/globe';
import { LngLat, type MapOptions, type PaddingOptions } from 'maplibre-gl';
import type { GlMap } from './gl-map';
import { unionBounds, unproject, type Point } from '../geometry/projection';
import { boundsOf, type Box } from '../geometry/regions';

/** How the land is laid out: which coordinates a topology must have, and how it is looked at. */
export interface Projection {
	/** MapLibre's own, which draws the plane's pseudo-degrees by Mercator. */
	type: 'mercator' | 'globe';
	/** The source of the names that are drawn on it. */
	labelSource: string;
	/** How the map opens and how far it goes. */
	camera: Partial<MapOptions>;
	/** A part of the plane in the coordinates of the topology, south-west then north-east. */
	bounds: (box: Box) => [Point, Point];
	/** Show the whole Union. */
	home: (map: GlMap, motion: { animate: boolean; duration?: number }) => void;
}

export const noPadding = (): PaddingOptions => ({ top: 0, right: 0, bottom: 0, left: 0 });

/** The equal-area plane, with so many pixels between the Union's box and the map's edges. */
export const plane = (padding = noPadding): Projection => ({
	type: 'mercator',
	labelSource: 'names',
	camera: {
		bounds: unionBounds,
		fitBoundsOptions: { padding: padding() },
		renderWorldCopies: false,
		maxZoom: 8
	},
	bounds: boundsOf,
	home: (map, motion) => map.fitBounds(unionBounds, { padding: padding(), ...motion })
});

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
		bounds: (box) => {
			const [southWest, northEast] = boundsOf(box);
			return [unproject(southWest), unproject(northEast)];
		},
		home: (map, motion) => map.easeTo({ ...opening(), ...motion })
	};
}

const clamp = (value: number, least: number, most: number) =>
	Math.max(least, Math.min(most, value));
