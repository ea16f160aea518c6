import type { Pattern } from '$lib/domain/atlas';
import type { Metadata } from '../metadata';

/**
 * A figure as a tree of groups, paths and lines of text: written as SVG by `svg.ts`, painted on a
 * canvas by `canvas.ts`, so that every file of a view shows the same.
 */
export type SceneNode = SceneGroup | ScenePath | SceneText;

export interface SceneGroup {
	kind: 'group';
	/** What an SVG editor calls it; unique in the figure. */
	id: string;
	marks: readonly SceneNode[];
	/**
	 * Where the group's origin lies in the group around, how large its unit is there, and by how many
	 * degrees it is turned clockwise about its origin.
	 */
	place?: { x: number; y: number; scale: number; turn?: number };
	/** The `d` of the area outside which nothing shows, in the units around the group. */
	clip?: string;
}

export interface ScenePath {
	kind: 'path';
	d: string;
	fill?: string;
	stroke?: string;
	/** Of the stroke, in the units of the group. */
	width?: number;
	/** How the stroke is broken: dash and gap, in the units of the group. */
	dashes?: Dashes | undefined;
	/** How strongly the stroke covers. */
	opacity?: number;
	/** What lies over the fill. */
	pattern?: PatternPaint | undefined;
	/** What the path stands for, in words. */
	title?: string | undefined;
	/** Published as `data-…`: what the path stands for, for programs. */
	data?: Record<string, string> | undefined;
}

/** The dashes of a line and the gaps between; round ones may be as short as dots. */
interface Dashes {
	lengths: readonly [dash: number, gap: number];
	round?: boolean;
}

/** A pattern in an ink; `scale` is a pixel of its tile in the units of the group. */
export interface PatternPaint {
	pattern: Pattern;
	ink: string;
	scale: number;
	/** By how many degrees its group is turned clockwise: the tile is turned back. */
	turn?: number;
}

export interface SceneText {
	kind: 'text';
	/** Where the line is anchored, on its baseline. */
	x: number;
	y: number;
	text: string;
	size: number;
	face?: 'serif' | 'sans';
	weight?: number;
	fill: string;
	anchor?: 'start' | 'middle' | 'end';
	/** An outline around the letters that sets them off from what lies below. */
	halo?: { colour: string; width: number };
}

/** A figure `width` by `height` units large, to be shown at any size. */
export interface Scene {
	width: number;
	height: number;
	/** BCP 47 tag of its texts. */
	language: string;
	about: Metadata;
	marks: readonly SceneNode[];
}

/** A box in the units of the scene. */
export interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A group of marks. */
export const layer = (id: string, ...marks: SceneNode[]): SceneGroup => ({
	kind: 'group',
	id,
	marks
});

/** A layer that only some views have. */
export const optional = (id: string, marks: SceneNode[]) =>
	marks.length ? [layer(id, ...marks)] : [];

/** The `d` of a rectangle. */
export const rectangle = (x: number, y: number, width: number, height: number) =>
	`M${x} ${y}h${width}v${height}h${-width}z`;

/** The `d` of a circle. */
export const circle = (x: number, y: number, r: number) =>
	`M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
