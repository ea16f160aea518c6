/** Pixels of a map that are enough to watch: half the height of a phone on its side. */
const enough = 160;

/** What of an intersection counts. */
type Intersection = Pick<
	IntersectionObserverEntry,
	'isIntersecting' | 'intersectionRect' | 'boundingClientRect'
>;

/**
 * Whether half of an element is in sight each way, or as much of it as any window has room for. How large
 * the window is, a frame of another site does not learn.
 */
export function inSight({ isIntersecting, intersectionRect, boundingClientRect }: Intersection) {
	const seen = (side: 'width' | 'height') =>
		intersectionRect[side] >= Math.min(boundingClientRect[side] / 2, enough);
	return isIntersecting && seen('width') && seen('height');
}

/** The shares of an element at which it is looked at again: of the highest, each some 100 pixels. */
const threshold = Array.from({ length: 41 }, (_, step) => step / 40);

/** Calls back once an element is in sight. Returns how to stop waiting. */
export function onceInSight(element: Element, callback: () => void): () => void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(inSight)) return;
			observer.disconnect();
			callback();
		},
		{ threshold }
	);
	observer.observe(element);
	return () => observer.disconnect();
}
