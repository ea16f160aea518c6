import { inkStrength, tilePath, tiles } from '$lib/map/style/patterns';
import type {
	SceneGroup,
	PatternPaint,
	SceneNode,
	ScenePath,
	Scene,
	SceneText
} from './figure/scene';
import { familyOf } from './figure/text-layout';

type Context = CanvasRenderingContext2D;

/** A new canvas of so many pixels. Throws where the browser has none. */
export function canvasOf({ width, height }: { width: number; height: number }) {
	const canvas = document.createElement('canvas');
	Object.assign(canvas, { width, height });
	// What is painted here is read back, every pixel of it.
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('no canvas');
	return context;
}

/** Paint a scene over a whole canvas. */
export function paintScene(context: Context, scene: Scene): void {
	const { canvas } = context;
	context.save();
	context.scale(canvas.width / scene.width, canvas.height / scene.height);
	context.lineJoin = 'round';
	for (const mark of scene.marks) paint(context, mark, scene.language);
	context.restore();
}

/**
 * Fetch the faces that the texts of a scene need and that the page has not used yet; one that cannot
 * be had gives way to the next of its family.
 */
export async function loadFaces({ marks, language }: Scene): Promise<void> {
	const texts = marks.flatMap(textsIn);
	const faces = new Map<string, string>();
	for (const text of texts) {
		const font = fontOf(text, language);
		faces.set(font, (faces.get(font) ?? '') + text.text);
	}
	await Promise.allSettled([...faces].map(([font, text]) => document.fonts.load(font, text)));
}

const textsIn = (mark: SceneNode): SceneText[] =>
	mark.kind === 'group' ? mark.marks.flatMap(textsIn) : mark.kind === 'text' ? [mark] : [];

const fontOf = ({ weight = 400, size, face = 'sans' }: SceneText, language: string) =>
	`${weight} ${size}px ${familyOf(face, language)}`;

function paint(context: Context, mark: SceneNode, language: string) {
	if (mark.kind === 'group') paintGroup(context, mark, language);
	else if (mark.kind === 'path') paintPath(context, mark);
	else paintText(context, mark, language);
}

function paintGroup(context: Context, { marks, place, clip }: SceneGroup, language: string) {
	context.save();
	if (clip) context.clip(new Path2D(clip));
	if (place) {
		context.translate(place.x, place.y);
		context.rotate(((place.turn ?? 0) * Math.PI) / 180);
		context.scale(place.scale, place.scale);
	}
	for (const mark of marks) paint(context, mark, language);
	context.restore();
}

function paintPath(
	context: Context,
	{ d, fill, stroke, width = 1, dashes, opacity = 1, pattern }: ScenePath
) {
	const path = new Path2D(d);
	if (fill) {
		context.fillStyle = fill;
		context.fill(path);
	}
	if (pattern) {
		context.fillStyle = tileOf(context, pattern);
		context.fill(path);
	}
	if (stroke) {
		context.strokeStyle = stroke;
		context.lineWidth = width;
		context.setLineDash([...(dashes?.lengths ?? [])]);
		context.lineCap = dashes?.round ? 'round' : 'butt';
		context.globalAlpha = opacity;
		context.stroke(path);
		context.globalAlpha = 1;
	}
}

/** A pattern as a canvas paints it, its tile drawn as finely as the canvas shows it. */
function tileOf(context: Context, { pattern, ink, scale, turn = 0 }: PatternPaint): CanvasPattern {
	const { size, width } = tiles[pattern];
	const pixels = Math.max(1, Math.round(zoomOf(context) * scale * size));
	const within = canvasOf({ width: pixels, height: pixels });
	within.scale(pixels / size, pixels / size);
	within.strokeStyle = ink;
	within.lineWidth = width;
	within.globalAlpha = inkStrength;
	within.stroke(new Path2D(tilePath(tiles[pattern])));
	const paint = context.createPattern(within.canvas, 'repeat')!;
	paint.setTransform(new DOMMatrix().rotate(-turn).scale((size * scale) / pixels));
	return paint;
}

/** Pixels of the canvas to a unit. */
function zoomOf(context: Context): number {
	const { a, b } = context.getTransform();
	return Math.hypot(a, b);
}

function paintText(context: Context, text: SceneText, language: string) {
	const { x, y, fill, anchor = 'start', halo } = text;
	context.font = fontOf(text, language);
	context.textAlign = anchor === 'middle' ? 'center' : anchor;
	context.textBaseline = 'alphabetic';
	if (halo) {
		context.strokeStyle = halo.colour;
		context.lineWidth = halo.width;
		context.strokeText(text.text, x, y);
	}
	context.fillStyle = fill;
	context.fillText(text.text, x, y);
}
