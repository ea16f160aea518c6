import type { RepublicId } from '$lib/domain/atlas';

/** A republic's outline, as the `d` of a path. */
export interface Shape {
	id: RepublicId;
	d: string;
}

/** The paths of the first picture, in thirds of an SVG unit, and where names stand, in units. */
export interface Shapes {
	graticule: string;
	neighbours: string;
	lakes: string;
	borders: string;
	republics: Shape[];
	/** `rank` 1 to 4: from the lands that are always named to those that need much room. */
	labels: { id: RepublicId; rank: number; x: number; y: number }[];
	/** The seats of the autonomous republics that are known to have voted on 17 March 1991. */
	seats: { id: string; x: number; y: number }[];
}

/**
 * The shapes of the page's map. They are drawn once, while the page is prerendered; the browser
 * reads them back from the page it has been given, so that no byte of them travels twice.
 */
export const shapes: Shapes = import.meta.env.SSR
	? (await import('./draw')).drawShapes()
	: readShapes(document);

function readShapes(page: Document): Shapes {
	const map = page.querySelector('svg[data-atlas-map]');
	const all = <Read>(selector: string, read: (element: SVGElement) => Read) =>
		Array.from(map?.querySelectorAll<SVGElement>(selector) ?? [], read);
	const path = (name: string) =>
		map?.querySelector(`path[data-shape="${name}"]`)?.getAttribute('d') ?? '';
	const number = (element: Element, name: string) => Number(element.getAttribute(name));
	return {
		graticule: path('graticule'),
		neighbours: path('neighbours'),
		lakes: path('lakes'),
		borders: path('borders'),
		republics: all('path[data-republic]', (republic) => ({
			id: republic.dataset.republic!,
			d: republic.getAttribute('d')!
		})),
		labels: all('text[data-label]', (label) => ({
			id: label.dataset.label!,
			rank: Number(label.dataset.rank),
			x: number(label, 'x'),
			y: number(label, 'y')
		})),
		seats: all('circle[data-seat]', (seat) => ({
			id: seat.dataset.seat!,
			x: number(seat, 'cx'),
			y: number(seat, 'cy')
		}))
	};
}
