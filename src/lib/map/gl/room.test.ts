import { beforeEach, expect, test, vi } from 'vitest';
import { globe } from './projections';
import { hasRoom, roomIn } from './room';

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

/** Calls what observes the container. */
let resize = () => {};
const disconnect = vi.fn();
beforeEach(() => {
	disconnect.mockClear();
	vi.stubGlobal(
		'ResizeObserver',
		class {
			constructor(observer: () => void) {
				resize = observer;
			}
			observe = () => {};
			disconnect = disconnect;
		}
	);
});

const containerOf = (width: number, isConnected = true) =>
	({ clientWidth: width, clientHeight: width, isConnected }) as HTMLElement;

test('a map waits for room, and for no longer', async () => {
	const container = containerOf(0);
	const waiting = roomIn(container, () => padding(0));
	resize();
	expect(disconnect).not.toHaveBeenCalled();
	Object.assign(container, containerOf(300));
	resize();
	await expect(waiting).resolves.toBeUndefined();
	expect(disconnect).toHaveBeenCalledOnce();
});

test('a map that leaves the page while it waits is measured no more', async () => {
	const measure = vi.fn(() => padding(0));
	const waiting = roomIn(containerOf(0, false), measure);
	resize();
	await expect(waiting).rejects.toThrow('left the page');
	expect(measure).not.toHaveBeenCalled();
	expect(disconnect).toHaveBeenCalledOnce();
});
