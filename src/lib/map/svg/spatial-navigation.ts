/** Where an arrow key points. */
type Direction = 'left' | 'right' | 'up' | 'down';

const headings: Record<Direction, [number, number]> = {
	left: [-1, 0],
	right: [1, 0],
	up: [0, -1],
	down: [0, 1]
};

const directions: Record<string, Direction> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down'
};

/**
 * The place a key leads to from `id`: an arrow to a neighbour, or nowhere where nothing lies that way;
 * Home and End to the first and the last of them `inOrder`. `undefined` for any other key.
 */
export function placeOnKey<Place extends { id: string; x: number; y: number }>(
	key: string,
	id: string,
	places: readonly Place[],
	inOrder: readonly string[]
): string | undefined {
	if (key === 'Home') return inOrder[0];
	if (key === 'End') return inOrder.at(-1);
	const direction = directions[key];
	return direction && (neighbourTowards(places, id, direction) ?? id);
}

/**
 * The place an arrow key leads to from `id`: the nearest within 60 degrees of its direction,
 * straight ahead counting nearer than aslant. `undefined` where nothing lies that way.
 */
export function neighbourTowards<Place extends { id: string; x: number; y: number }>(
	places: readonly Place[],
	id: string,
	direction: Direction
): string | undefined {
	const from = places.find((place) => place.id === id);
	if (!from) return undefined;
	const [headingX, headingY] = headings[direction];
	let best: { id: string; cost: number } | undefined;
	for (const { id, x, y } of places) {
		const [right, down] = [x - from.x, y - from.y];
		const ahead = right * headingX + down * headingY;
		const distance = Math.hypot(right, down);
		if (distance === 0 || ahead < distance / 2) continue;
		const cost = (distance * distance) / ahead;
		if (!best || cost < best.cost) best = { id, cost };
	}
	return best?.id;
}
