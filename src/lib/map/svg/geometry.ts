import type { RepublicId, StatusId } from '$lib/domain/atlas';
import { labelsOf, type Label, type RankedPlace } from '../labels/label-points';
import type { Place } from '../labels/placements';
import type { Point } from '../geometry/projection';

/** A republic's outline, as the `d` of a path. */
export interface Shape {
	id: RepublicId;
	d: string;
}

/** A republic's outline and how it is coloured on a day; `''` where it is dimmed. */
export type Painted = [shape: Shape, status: StatusId | undefined, dimmed: '' | undefined];

/** The paths of the first picture, in thirds of an SVG unit, and where names stand, in units. */
export interface Shapes {
	graticule: string;
	neighbours: string;
	lakes: string;
	borders: string;
	republics: Shape[];
	/** The middle of each land; `rank` 1 to 4: from the largest to those that need much room. */
	labels: Label[];
	/** Where names stand at each stage. */
	places: RankedPlace[];
	/** The seats of the autonomous republics that are known to have voted on 17 March 1991. */
	seats: { id: string; x: number; y: number }[];
}

/**
 * The shapes of the page's map. They are drawn once, while the page is prerendered; the browser
 * reads them back from the page it has been given, so that no byte of them travels twice.
 */
export const shapes: Shapes = import.meta.env.SSR
	? (await import('./draw-geometry')).drawShapes()
	: readShapes(document);

function readShapes(page: Document): Shapes {
	const map = page.querySelector('svg[data-atlas-map]');
	const all = <Read>(selector: string, read: (element: SVGElement) => Read) =>
		Array.from(map?.querySelectorAll<SVGElement>(selector) ?? [], read);
	const path = (name: string) =>
		map?.querySelector(`path[data-shape="${name}"]`)?.getAttribute('d') ?? '';
	const number = (element: Element, name: string) => Number(element.getAttribute(name));
	const places = all('text[data-label]', placeOf);
	return {
		graticule: path('graticule'),
		neighbours: path('neighbours'),
		lakes: path('lakes'),
		borders: path('borders'),
		republics: all('path[data-republic]', (republic) => ({
			id: republic.dataset.republic!,
			d: republic.getAttribute('d')!
		})),
		labels: labelsOf(places),
		places,
		seats: all('circle[data-seat]', (seat) => ({
			id: seat.dataset.seat!,
			x: number(seat, 'cx'),
			y: number(seat, 'cy')
		}))
	};
}

/** A place as its name in the page says it. */
function placeOf(text: SVGElement): RankedPlace {
	const { label, rank, number, beside, wrap, large } = text.dataset;
	const { stages } = (text.parentNode as SVGElement).dataset;
	const line = text.parentNode!.querySelector('path')?.getAttribute('d');
	return {
		id: label!,
		stages: stages!.split(' ').map(Number),
		at: [Number(text.getAttribute('x')), Number(text.getAttribute('y'))],
		anchor: text.getAttribute('text-anchor') as Place['anchor'],
		...(line && { line: pointsOf(line) }),
		...(beside !== undefined && { beside: true }),
		...(wrap !== undefined && { wrap: true }),
		...(large !== undefined && { large: true }),
		...(number !== undefined && { number: Number(number) }),
		...(rank !== undefined && { rank: Number(rank) })
	};
}

/** The two ends of a line, from the `d` of its path. */
function pointsOf(d: string): [Point, Point] {
	const [x1, y1, x2, y2] = d.match(/-?\d+/g)!.map(Number) as [number, number, number, number];
	return [
		[x1, y1],
		[x2, y2]
	];
}
