import type { RepublicId } from '$lib/domain/atlas';

/** The paths of the first picture, in quarters of an SVG unit, and where names stand, in units. */
export interface Shapes {
	graticule: string;
	neighbours: string;
	lakes: string;
	borders: string;
	republics: { id: RepublicId; d: string }[];
	/** `rank` 1 to 4: from the lands that are always named to those that need much room. */
	labels: { id: RepublicId; rank: number; x: number; y: number }[];
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
	const path = (name: string) =>
		map?.querySelector(`path[data-shape="${name}"]`)?.getAttribute('d') ?? '';
	return {
		graticule: path('graticule'),
		neighbours: path('neighbours'),
		lakes: path('lakes'),
		borders: path('borders'),
		republics: [...(map?.querySelectorAll<SVGPathElement>('path[data-republic]') ?? [])].map(
			(republic) => ({ id: republic.dataset.republic!, d: republic.getAttribute('d')! })
		),
		labels: [...(map?.querySelectorAll<SVGTextElement>('text[data-label]') ?? [])].map((label) => ({
			id: label.dataset.label!,
			rank: Number(label.dataset.rank),
			x: Number(label.getAttribute('x')),
			y: Number(label.getAttribute('y'))
		}))
	};
}
