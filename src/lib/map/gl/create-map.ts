import './worker';
import { Map, type ErrorEvent } from 'maplibre-gl';
import type { ZoomableMap, ZoomableMapOptions } from './zoomable-map';
import { LostContext } from '../gl-handover.svelte';
import type { LabelText } from '../labels/map-names';
import { autonomyLayer } from './autonomy-layer';
import { gestures, letPageScroll, withoutTilt } from './camera';
import { capitalMarkers } from './capital-markers';
import { controlCamera } from './control-camera';
import { refineOnZoom } from './level-of-detail';
import type { GlMap } from './gl-map';
import { setGlobalState } from './global-state';
import { listen } from './listen';
import { namesOn } from './names-on';
import { loadStyleSheet } from './load-style-sheet';
import { patternImage } from './pattern-layers';
import { keepPatternsUpright } from './pattern-turn';
import { globe, plane } from './projections';
import { republicPainter } from './republic-painter';
import { followContainer, roomIn } from './room';
import { sourcesOf } from './sources';
import { atlasStyle } from './style';

/**
 * Draw the atlas into `container` once that has room; resolves once it can be painted. Rejects where
 * WebGL2 is missing or the style cannot be drawn, and with `LostContext` where the browser takes the
 * graphics context away meanwhile.
 */
export async function createZoomableMap(
	container: HTMLElement,
	options: ZoomableMapOptions
): Promise<ZoomableMap> {
	const { topology, detail, padding, locked, embedded = false } = options;
	const isGlobe = options.projection === 'globe';
	await roomIn(container, isGlobe ? undefined : padding);
	const projection = isGlobe ? globe(container) : plane(container, padding);
	// Labels are drawn from the page's own font, which has to be there before the first glyph.
	await Promise.all([document.fonts.load("15px 'Atlas Labels'").catch(() => []), loadStyleSheet()]);
	const sources = sourcesOf(topology);
	const style = atlasStyle(sources, options.palette, projection.type);
	const map = new Map({
		...withoutTilt,
		...projection.camera,
		container,
		...gestures(options),
		trackResize: false,
		// `style.test.ts` does that for every palette: here it takes a fifth of the time to load the style.
		validateStyle: false,
		style
	});
	map.setMissingStyleImageResolver((id) => {
		const { image, pixelRatio } = patternImage(id);
		map.addImage(id, image, { pixelRatio });
	});
	keepPatternsUpright(map);
	followContainer(map);
	await loaded(map);
	listen(map, options);
	if (!locked) letPageScroll(map, embedded);
	const autonomies = autonomyLayer(map, topology);
	if (detail) refineOnZoom(map, detail, autonomies.refine);
	return {
		...controlCamera(map, projection, options),
		...republicPainter(map, projection, autonomies.paint),
		mark: (state, ids) => setGlobalState(map, state, [...ids]),
		rename: (labels) => {
			const texts = (write: (label: LabelText) => string) =>
				Object.fromEntries([...labels].map(([id, label]) => [id, write(label)]));
			const names = texts(({ name }) => name);
			setGlobalState(map, 'names', names);
			const lines = texts(({ lines }) => lines.join('\n'));
			setGlobalState(map, 'lines', lines);
		},
		showPatterns: (patterns) => setGlobalState(map, 'patterns', patterns ? 'visible' : 'none'),
		highlight: (status) => setGlobalState(map, 'highlighted', status ?? ''),
		markCapitals: capitalMarkers(map),
		showAutonomies: autonomies.show,
		markAutonomy: autonomies.mark,
		recolour: (palette) => {
			for (const layer of atlasStyle(sources, palette, projection.type).layers)
				for (const [property, value] of Object.entries(layer.paint ?? {}))
					map.setPaintProperty(layer.id, property as never, value as never);
		},
		hasNames: namesOn(map, style),
		rendered: () => rendered(map),
		remove: () => map.remove()
	};
}

function loaded(map: GlMap): Promise<void> {
	return new Promise((resolve, reject) => {
		const fail = (error: Error) => {
			map.remove();
			reject(error);
		};
		const lose = () => fail(new LostContext());
		const refuse = (event: object) =>
			fail(new Error(`The map could not be drawn: ${(event as ErrorEvent).error.message}`));
		map.on('webglcontextlost', lose);
		map.on('error', refuse);
		map.once('load', () => {
			map.off('webglcontextlost', lose);
			map.off('error', refuse);
			resolve();
		});
	});
}

function rendered(map: GlMap): Promise<void> {
	return new Promise((resolve) => {
		// One frame is not enough: names and outlines are built in the worker first.
		map.once('idle', () => resolve());
		map.once('remove', () => resolve());
		map.once('webglcontextlost', () => resolve());
		map.triggerRepaint();
	});
}
