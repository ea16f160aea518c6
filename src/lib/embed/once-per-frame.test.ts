import { beforeEach, expect, test, vi } from 'vitest';
import { oncePerFrame } from './once-per-frame';

let frames: (() => void)[] = [];
/** Whether frames are drawn. */
let inSight = true;
const draw = () => frames.splice(0).forEach((begin) => begin());

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	frames = [];
	inSight = true;
	vi.stubGlobal('requestAnimationFrame', (begin: () => void) => inSight && frames.push(begin));
	vi.stubGlobal('cancelAnimationFrame', () => {});
	return () => vi.useRealTimers();
});

test('faults-F16: the first is taken at once, the others of a frame together, none twice', () => {
	const taken: (readonly number[])[] = [];
	const give = oncePerFrame<number>((values) => taken.push(values));
	give(0);
	expect(taken).toEqual([[0]]);
	for (let n = 1; n < 300; n++) give(n);
	expect(taken).toHaveLength(1);
	draw();
	expect(taken).toHaveLength(2);
	expect(taken.flat()).toEqual(Array.from({ length: 300 }, (_, n) => n));
	draw();
	give(300);
	expect(taken.at(-1)).toEqual([300]);
	expect(taken).toHaveLength(3);
});

test('faults-F16: out of sight, where no frame is drawn, none waits for long', () => {
	inSight = false;
	const taken: (readonly string[])[] = [];
	const give = oncePerFrame<string>((values) => taken.push(values));
	give('a');
	give('b');
	vi.advanceTimersByTime(100);
	expect(taken).toEqual([['a'], ['b']]);
});
