import type { RepublicId, StatusId } from '$lib/domain/atlas';
import { labelsOf, type Label, type RankedPlace } from '../labels/label-points';
import type { Place } from '../labels/placements';
import type { Point } from '../geometry/projection';
import { selectors } from '../selectors';

/** A republic's outline, as the `d` of a path. */
export interface Shape {
	id: RepublicId;
	d: string;
}

/** A republic's outline and how it is coloured on a day; `''` where it is dimmed. */
export type RepublicPath = [shape: Shape, status: StatusId | undefined, dimmed: '' | undefined];

/** The paths of the map, in thirds of an SVG unit, and where names stand, in units. */
export interface MapGeometry {
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

/** In Node alone: the browser's build drops the import with its condition. */
const draw = import.meta.env.SSR ? (await import('./draw-geometry')).drawGeometry : undefined;

let geometry: MapGeometry | undefined;

/**
 * The shapes of the page's map. They stand once, in the HTML of the page, which is prerendered; on
 * first use the browser reads them back from there, which saves 21.9 kB (brotli) of sending them
 * twice. Where a page has no map there is nothing to read, so a link from it to one that has loads
 * that page as a whole.
 */
export const mapGeometry = (): MapGeometry => (geometry ??= draw ? draw() : readGeometry(document));

function readGeometry(page: Document): MapGeometry {
	const map = page.querySelector(selectors.map);
	if (!map) throw new Error('This page has no map whose geometry could be read.');
	const all = <Read>(selector: string, read: (element: SVGElement) => Read) =>
		Array.from(map.querySelectorAll<SVGElement>(selector), read);
	const path = (name: string) =>
		map.querySelector(`path[data-shape="${name}"]`)?.getAttribute('d') ?? '';
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
		...(beside !== undefined && { offLand: true }),
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
