import { expect, test } from 'vitest';
import { globe } from './projections';
import { hasRoom } from './room';

const box = (clientWidth: number, clientHeight: number) => ({ clientWidth, clientHeight });
const padding = (side: number) => ({ top: side, right: side, bottom: side, left: side });

test.each([
	[0, 0, 0, false],
	[300, 30, 0, true],
	[300, 30, 15, false],
	[10, 10, 24, false],
	[700, 520, 24, true]
])('faults-F6: a box of %d x %d with a padding of %d has room: %s', (width, height, side, room) =>
	expect(hasRoom(box(width, height), padding(side))).toBe(room)
);

test.each([
	[0, 0],
	[300, 30],
	[32, 32],
	[700, 520]
])('bugs-F1: a globe in a box of %d x %d opens at a zoom', (width, height) =>
	expect(globe(box(width, height) as HTMLElement).camera.zoom).toBeGreaterThanOrEqual(0)
);
