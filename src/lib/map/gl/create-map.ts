import './worker';
import {
	Map as GlMap,
	type ErrorEvent,
	type GeoJSONSource,
	type PaddingOptions
} from 'maplibre-gl';
import type { Topology } from 'topojson-specification';
import type { AutonomyId, RepublicId, StatusId } from '$lib/domain/atlas';
import type { Statuses } from '$lib/domain/interval';
import type { AutonomyMark, MappedAutonomy } from '../autonomies/map-autonomies';
import { autonomyLayer, type AutonomyMarking } from './autonomy-layer';
import type { Fitted, Seen } from '../labels/fit-labels';
import type { Box } from '../geometry/regions';
import { followFullScreen, gestures, seenOn, upright } from './camera';
import { refineOnZoom } from './level-of-detail';
import { republicAt } from './picking';
import { patternImage } from './pattern-layers';
import { loadStyleSheet } from './load-style-sheet';
import { movedNames, type BothNames } from './label-layers';
import type { Mark } from './outline-states';
import { sourcesOf } from './sources';
import { atlasStyle, type Palette } from './style';
import { globe, plane } from './projections';

export type { Mark, Palette };

interface Options {
	/** Of the plane, or in true longitudes and latitudes for the globe. */
	topology: Topology;
	world: 'plane' | 'globe';
	/** The same land in more detail, for those who zoom in. */
	detail?: (() => Promise<Topology>) | undefined;
	names: BothNames;
	palette: Palette;
	/** Of the plane: pixels free between the Union's box and the map's edges, at its present size. */
	padding?: () => PaddingOptions;
	/** Whether motion is unwelcome. */
	still: boolean;
	/** In an embed the page around must scroll past: wheel needs Ctrl, touch two fingers. */
	cooperative?: { wheel: string; touch: string };
	/** Without it the republics cannot be chosen. */
	onselect?: (id: RepublicId) => void;
	onhover: (id: RepublicId | undefined, point?: { x: number; y: number }) => void;
	/** The autonomy under the pointer: of those with a mark at their seat, or of the layer shown. */
	onseat: (id: AutonomyId | undefined, point?: { x: number; y: number }) => void;
	/** An autonomy of the layer has been clicked; its republic then is not. */
	onautonomy?: (id: AutonomyId) => void;
	/** The reader has moved the map by hand. */
	onmove?: () => void;
	/** The graphics context is gone; the map can draw no more. */
	onlost: () => void;
}

/** The zoomable map, behind the few verbs that the atlas needs. */
export interface AtlasMap {
	/** Colour the republics; only those whose status changed are touched. */
	paint: (statuses: Statuses) => void;
	/** Mark exactly these republics. */
	mark: (as: Mark, ids: Iterable<RepublicId>) => void;
	/** Write today's names on these republics, the Soviet-era ones on all others. */
	rename: (ids: readonly RepublicId[]) => void;
	/** Show the pattern of every status, or only those that always show. */
	hatch: (patterns: boolean) => void;
	/** Dim the republics of every other status, or none. */
	highlight: (status: StatusId | undefined) => void;
	/** Mark exactly these autonomous republics at their seats. */
	seat: (autonomies: readonly AutonomyMark[]) => void;
	/** Outline and name exactly these autonomies. */
	outline: (autonomies: readonly MappedAutonomy[]) => void;
	markAutonomy: (as: AutonomyMarking, id: AutonomyId | undefined) => void;
	recolour: (palette: Palette) => void;
	/** Zoom by whole levels, negative to zoom out. */
	zoom: (levels: number) => void;
	/** Show the whole Union. */
	home: () => void;
	/** The part of the plane in view; `undefined` on a globe. */
	seen: () => Seen | undefined;
	/** Call back now and whenever the map has come to rest; what is returned ends that. */
	onrest: (rested: () => void) => () => void;
	/** Leave out the names that are cut, and write those that have moved. */
	fit: (fitted: Fitted | undefined) => void;
	/** Show a part of the plane. */
	show: (box: Box, motion?: { animate: boolean }) => void;
	/** Resolves once all that the map has been told is in its picture, or the map is gone. */
	drawn: () => Promise<void>;
	remove: () => void;
}

/**
 * Draw the atlas into `container`; resolves once it can be painted. Rejects where WebGL2 is
 * missing or the style cannot be drawn.
 */
export async function createAtlasMap(container: HTMLElement, options: Options): Promise<AtlasMap> {
	const { topology, detail, names, palette, still, cooperative } = options;
	const { padding = () => ({ top: 0, right: 0, bottom: 0, left: 0 }) } = options;
	const world = options.world === 'globe' ? globe(container) : plane(padding);
	// Labels are drawn from the page's own font, which has to be there before the first glyph.
	await Promise.all([document.fonts.load("15px 'Atlas Labels'").catch(() => []), loadStyleSheet()]);
	const sources = sourcesOf(topology, names);
	const map = new GlMap({
		...upright,
		...world.camera,
		container,
		...gestures(still, cooperative),
		style: atlasStyle(sources, palette, world.projection)
	});
	map.setMissingStyleImageResolver((id) => {
		const { image, pixelRatio } = patternImage(id);
		map.addImage(id, image, { pixelRatio });
	});
	await loaded(map);
	listen(map, options);
	if (cooperative) followFullScreen(map);

	const autonomies = autonomyLayer(map, topology);
	if (detail) refineOnZoom(map, detail, autonomies.refine);
	const painted = new Map<RepublicId, StatusId>();
	let seats: readonly AutonomyMark[] = [];
	let fitted: Fitted | undefined;
	/** What the camera keeps to until the reader moves it: a part of the plane, or the whole Union. */
	let kept: Box | 'union' | undefined = 'union';
	const keep = (motion: { animate: boolean; duration?: number }) => {
		if (kept === 'union') world.home(map, motion);
		else if (kept) map.fitBounds(world.bounds(kept), { padding: padding(), ...motion });
	};
	const ease = { animate: !still, duration: 180 };
	map.on('movestart', ({ originalEvent }: { originalEvent?: Event }) => {
		// Of the wheel MapLibre hands on no event.
		if (!originalEvent && !map.scrollZoom.isActive()) return;
		kept = undefined;
		options.onmove?.();
	});
	map.on('resize', () => {
		keep({ animate: false });
	});
	// The container may have changed its size while the map was loading.
	keep({ animate: false });
	const colour = (source: string, id: RepublicId) =>
		map.setFeatureState({ source, id }, { status: painted.get(id) });
	return {
		paint: (statuses) => {
			const changed = new Set<RepublicId>();
			for (const [id, status] of statuses) {
				if (painted.get(id) === status) continue;
				painted.set(id, status);
				changed.add(id);
				colour('land', id);
				colour(world.names, id);
				if (fitted?.moved.length) colour('moved', id);
			}
			autonomies.paint(painted, changed);
		},
		mark: (as, ids) => map.setGlobalStateProperty(as, [...ids]),
		rename: (ids) => map.setGlobalStateProperty('renamed', ids),
		hatch: (patterns) => map.setGlobalStateProperty('patterns', patterns ? 'visible' : 'none'),
		highlight: (status) => map.setGlobalStateProperty('highlighted', status ?? ''),
		seat: (autonomies) => {
			for (const { id } of seats) map.removeFeatureState({ source: 'seats', id });
			for (const { id, apart } of autonomies)
				map.setFeatureState({ source: 'seats', id }, { marked: true, apart });
			seats = autonomies;
			map.setGlobalStateProperty(
				'seats',
				seats.map(({ id }) => id)
			);
		},
		outline: autonomies.show,
		markAutonomy: autonomies.mark,
		recolour: (palette) => {
			for (const layer of atlasStyle(sources, palette, world.projection).layers)
				for (const [property, value] of Object.entries(layer.paint ?? {}))
					map.setPaintProperty(layer.id, property as never, value as never);
		},
		zoom: (levels) => {
			kept = undefined;
			map.easeTo({ zoom: map.getZoom() + levels, ...ease });
		},
		home: () => {
			kept = 'union';
			keep(ease);
		},
		seen: () => (options.world === 'globe' ? undefined : seenOn(map)),
		onrest: (rested) => {
			map.on('moveend', rested);
			rested();
			return () => map.off('moveend', rested);
		},
		fit: (next) => {
			const [cut, before] = [next, fitted].map((fitted) => [...(fitted?.cut ?? [])]);
			// Every name is laid out anew for it.
			if (cut?.join() !== before?.join()) map.setGlobalStateProperty('cut', cut);
			if (next?.moved.length || fitted?.moved.length) {
				void map.getSource<GeoJSONSource>('moved')?.setData(movedNames(next?.moved ?? [], names));
				for (const id of painted.keys()) colour('moved', id);
			}
			fitted = next;
		},
		show: (box, motion = ease) => {
			kept = box;
			keep(motion);
		},
		drawn: () =>
			new Promise((resolve) => {
				// One picture is not enough: names and outlines are built in the worker first.
				map.once('idle', () => resolve());
				map.once('remove', () => resolve());
				map.triggerRepaint();
			}),
		remove: () => map.remove()
	};
}

function loaded(map: GlMap): Promise<void> {
	return new Promise((resolve, reject) => {
		map.once('load', () => resolve());
		map.once('error', (event) => {
			map.remove();
			const { message } = (event as ErrorEvent).error;
			reject(new Error(`The map could not be drawn: ${message}`));
		});
	});
}

function listen(map: GlMap, { onselect, onhover, onseat, onautonomy, onlost }: Options) {
	map.touchZoomRotate.disableRotation();
	map.on('click', 'autonomies', (event) => {
		event.preventDefault();
		onautonomy?.(String(event.features?.[0]?.id));
	});
	map.on('click', (event) => {
		if (event.defaultPrevented) return;
		const id = republicAt(map, event);
		if (id) onselect?.(id);
	});
	let hovered: RepublicId | undefined;
	map.on('mousemove', (event) => {
		const id = republicAt(map, event);
		map.getCanvas().style.cursor = id && onselect ? 'pointer' : '';
		if (id || hovered) onhover(id, event.point);
		hovered = id;
	});
	map.on('mouseout', () => onhover(undefined));
	for (const layer of ['autonomies', 'seats']) {
		map.on('mousemove', layer, ({ features, point }) => onseat(String(features?.[0]?.id), point));
		map.on('mouseleave', layer, () => onseat(undefined));
	}
	map.on('webglcontextlost', onlost);
	// The SVG is what assistive technology reads; the canvas would only repeat it without words.
	map.getCanvas().tabIndex = -1;
	map.getCanvasContainer().setAttribute('aria-hidden', 'true');
}
