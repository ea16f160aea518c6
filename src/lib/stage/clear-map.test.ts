import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearMapAtRest } from './clear-map';

const marks = new Set<string>();
/** What the element that a key has brought the focus to lies in. */
let around: string | undefined;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('window', new EventTarget());
	vi.stubGlobal('document', {
		documentElement: {
			toggleAttribute: (name: string, on: boolean) => (on ? marks.add(name) : marks.delete(name))
		},
		querySelector: () => around && { closest: (selector: string) => selector === around || null }
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('buttons nobody uses leave the map, and come back with the first move', () => {
	const end = clearMapAtRest();
	vi.runAllTimers();
	expect([...marks]).toEqual(['data-resting']);
	window.dispatchEvent(new Event('pointermove'));
	expect(marks.size).toBe(0);
	vi.runAllTimers();
	expect(marks.size).toBe(1);
	end();
	expect(marks.size).toBe(0);
});

test('none leaves while a key has the focus on one of them', () => {
	around = '[data-over-map]';
	const end = clearMapAtRest();
	vi.runAllTimers();
	expect(marks.size).toBe(0);
	around = 'header';
	window.dispatchEvent(new Event('keydown'));
	vi.runAllTimers();
	expect(marks.size).toBe(1);
	end();
});
