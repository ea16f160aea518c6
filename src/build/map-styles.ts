import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readMap } from '../lib/content/read-map.ts';
import { albers } from '../lib/map/geometry/albers.ts';
import {
	maxScale,
	numberedRange,
	scaleRanges,
	type ScaleRange
} from '../lib/map/labels/scale-ranges.ts';
import {
	brokenLines,
	lettering,
	lineWidths,
	opacities,
	radii
} from '../lib/map/style/cartography.ts';

const moduleId = 'virtual:map-styles.css';
const { projection } = readMap(readFileSync('src/content/map.yaml', 'utf8'));
const [, , width, height] = albers(projection).unionViewBox;

/**
 * The style sheet `virtual:map-styles.css`, written from the scale ranges: a map (`data-plane`, in a
 * container `map`) is laid out, and shows the names of its range, by the container's size alone,
 * before any script. `--room` is how wide the Union's box is, `--unit` how many SVG units make a pixel. A zoomed map says its
 * `data-stage` and `--unit` itself. The widths and strengths of the map's signs are custom properties
 * of the page.
 */
export function mapStyles(): Plugin {
	return {
		name: 'map-styles',
		resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
		load: (id) => (id === `\0${moduleId}` ? styleSheet() : undefined)
	};
}

function styleSheet(): string {
	return [
		// Registered, it is pixels before it is divided: WebKit takes the arc tangent of other lengths for
		// radians. Firefox before 128 knows no `@property`, and divides the expression as it stands.
		'@property --room{syntax:"<length>";inherits:false;initial-value:1px}',
		`:root{${signs()}}`,
		'[data-plane] [data-stages],[data-number-key]{display:none}',
		...scaleRanges.map((range, index) => {
			const place = layout(range, maxScale(index));
			const written = names(range, index, ':not([data-stage])') + key(index);
			const least = windows(range.windows ?? [leastWindow(range)]);
			// The map always has its place, be it too small to write on.
			return index
				? `@container map ${least}{${place}${written}}`
				: `${place}@container map ${least}{${written}}`;
		}),
		...scaleRanges.map((range, index) => names(range, index, `[data-stage="${index}"]`))
	].join('\n');
}

/** The signs of the cartography that SVG takes from style sheets, as custom properties. */
function signs(): string {
	const { dashes, dots } = brokenLines;
	const widths = { ...lineWidths, dashes: dashes.width, dots: dots.width };
	return [
		...Object.entries(widths).map(([name, pixels]) => `--${kebab(name)}-width:${pixels}px`),
		...Object.entries(opacities).map(([name, share]) => `--${kebab(name)}-opacity:${share * 100}%`),
		`--dashes:${dashes.lengths.join(' ')}`,
		`--dots:${dots.lengths.join(' ')}`,
		`--leader-end-width:${2 * radii.leader}px`,
		`--capital-size:${lettering.capitalSize}px`,
		`--name-halo:${lettering.halo}em`,
		`--name-spacing:${lettering.letterSpacing}em`,
		`--large-name-spacing:${lettering.largeLetterSpacing}em`
	].join(';');
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The containers that are at least as large as one of these. */
const windows = (least: NonNullable<ScaleRange['windows']>) =>
	least
		.map(({ width, height }) => `((min-width:${width}px) and (min-height:${height}px))`)
		.join(' or ');

/** The least container in which the Union's box has the scale of a range, with its margins. */
const leastWindow = ({ minScale, margins }: ScaleRange) => ({
	width: Math.ceil(minScale * width) + margins.left + margins.right,
	height: Math.ceil(minScale * height) + margins.top + margins.bottom
});

/** Where the Union's box lies; below the scale of the next range, for which the window is too small. */
function layout({ margins: { top, right, bottom, left } }: ScaleRange, next: number): string {
	const [across, down] = [left + right, top + bottom];
	const widest = next < Infinity ? [`${Math.floor(next * width) - 1}px`] : [];
	const room = [`100cqw - ${across}px`, `(100cqh - ${down}px)*${width / height}`, ...widest];
	return (
		`[data-plane]{inset:${top}px ${right}px ${bottom}px ${left}px;` +
		`width:calc(100% - ${across}px);height:calc(100% - ${down}px);` +
		`max-width:${widest[0] ?? 'none'};` +
		// A length over a length: the tangent of their arc tangent is a plain number.
		`--room:min(${room.join(',')});--unit:tan(atan2(${width}px,var(--room)))}`
	);
}

/** The key to the numbers, in their range. */
const key = (index: number) =>
	`[data-number-key]{display:${index === numberedRange ? 'grid' : 'none'}}`;

/** The names of a range and their sizes. */
const names = ({ size, large, number }: ScaleRange, index: number, map: string) =>
	`[data-plane]${map}{--size:${size}px;--size-large:${large}px;--size-number:${number}px}` +
	`[data-plane]${map} [data-stages]{display:none}` +
	`[data-plane]${map} [data-stages~="${index}"]{display:inline}`;
