import type { PaddingOptions } from 'maplibre-gl';
import type { Topology } from 'topojson-specification';
import type { AutonomyId, LensId, RepublicId } from '$lib/domain/atlas';
import type { Statuses } from '$lib/domain/interval';
import type { AutonomyMark, MappedAutonomy } from '../autonomies/map-autonomies';
import type { Point } from '../geometry/projection';
import type { Extent } from '../geometry/extent';
import type { Pixel } from '../hit-test';
import type { Edges } from '../labels/collision';
import type { LabelFit, VisibleExtent } from '../labels/fit-labels';
import type { LabelTexts } from '../labels/map-names';
import type { PaintKey, Palette } from '../style/palette';
import type { AutonomyState } from './autonomy-layer';
import type { OutlineState } from './outline-states';

/** How the zoomable map is made. */
export interface ZoomableMapOptions {
	/** Of the plane, or in true longitudes and latitudes for the globe. */
	topology: Topology;
	projection: 'plane' | 'globe';
	/** The same land in more detail, for those who zoom in. */
	detail?: (() => Promise<Topology>) | undefined;
	palette: Palette;
	/** Of the plane: pixels free between the Union's box and the map's edges, at its present size. */
	padding?: () => PaddingOptions;
	/** Whether the reader prefers reduced motion. */
	still: boolean;
	/** Whether no hand moves the map. */
	locked?: boolean;
	/** Whether the map lies in a page of somebody else, which scrolls past it. */
	embedded?: boolean;
	/** What a wheel and a finger are told where the page scrolls past the map. */
	hints: { wheel: string; touch: string };
	/** Without it the republics cannot be selected. */
	onselect?: (id: RepublicId) => void;
	onhover: (id: RepublicId | undefined, point?: { x: number; y: number }) => void;
	/** The autonomy under the pointer: by its capital, or by its area where the layer is shown. */
	onseat: (id: AutonomyId | undefined, point?: { x: number; y: number }) => void;
	/** Called for a click on an autonomy of the layer, in place of `onselect`. */
	onautonomy?: (id: AutonomyId) => void;
	/** Called when the reader moves the map by hand. */
	onmove?: () => void;
	/** Called when the graphics context is lost; the map draws no more. */
	onlost: () => void;
	/** Called when there is a graphics context again: another map can be drawn, this one cannot. */
	onrestored: () => void;
}

/** The zoomable map: the operations that the atlas needs. */
export interface ZoomableMap {
	/** Colour the republics as a lens does; only those whose status changed are touched. */
	paint: (lens: LensId, statuses: Statuses) => void;
	/** Put exactly these republics into a state that an outline shows. */
	mark: (state: OutlineState, ids: Iterable<RepublicId>) => void;
	/** Write these names on the republics. */
	rename: (labels: LabelTexts) => void;
	/** Show the pattern of every status, or only those that always show. */
	showPatterns: (patterns: boolean) => void;
	/** Dim the republics of every other status, or none. */
	highlight: (status: PaintKey | undefined) => void;
	/** Mark exactly these autonomies at their capitals. */
	markCapitals: (autonomies: readonly AutonomyMark[]) => void;
	/** Outline and name exactly these autonomies. */
	showAutonomies: (autonomies: readonly MappedAutonomy[]) => void;
	markAutonomy: (state: AutonomyState, id: AutonomyId | undefined) => void;
	recolour: (palette: Palette) => void;
	/** Zoom by whole levels, negative to zoom out. */
	zoom: (levels: number) => void;
	/** Move by shares of the map's size, positive to show what lies to the right and below. */
	pan: (right: number, down: number) => void;
	/** Bring a point of the plane, in SVG units, into the middle, at once. */
	centre: (point: Point) => void;
	/** Where a point of the plane, in SVG units, lies on the map. */
	pixelOf: (point: Point) => Pixel;
	/** The same where it can be seen; nothing where it lies behind the globe. */
	seenAt: (point: Point) => Pixel | undefined;
	/** Whether a name or its line stands in a box on the map. */
	hasNames: (box: Edges) => boolean;
	/** Show the whole Union. */
	home: () => void;
	/** The part of the plane in view; `undefined` on a globe. */
	visibleExtent: () => VisibleExtent | undefined;
	/** Call back now and whenever the map has come to rest; what is returned ends that. */
	onrest: (callback: () => void) => () => void;
	/** Call back now and whenever the map moves; what is returned ends that. */
	onmoving: (callback: () => void) => () => void;
	/** Leave out the names that are cut, and write those that have moved. */
	fitLabels: (labelFit: LabelFit | undefined) => void;
	/** Show a part of the plane, turned as it says. */
	show: (extent: Extent, motion?: { animate: boolean }) => void;
	/** Resolves once MapLibre has rendered every change, or the map is gone. */
	rendered: () => Promise<void>;
	remove: () => void;
}
