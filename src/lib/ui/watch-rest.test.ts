import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchRest } from './watch-rest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a reader who does nothing for a while rests, until the next move', () => {
	const page = new EventTarget();
	let resting: boolean | undefined;
	const stop = watchRest(page, 4000, (value) => (resting = value));
	vi.advanceTimersByTime(3999);
	expect(resting).toBe(false);
	page.dispatchEvent(new Event('pointermove'));
	vi.advanceTimersByTime(3999);
	expect(resting).toBe(false);
	vi.advanceTimersByTime(1);
	expect(resting).toBe(true);
	page.dispatchEvent(new Event('keydown'));
	expect(resting).toBe(false);
	vi.advanceTimersByTime(4000);
	expect(resting).toBe(true);
	stop();
	expect(resting).toBe(false);
	page.dispatchEvent(new Event('keydown'));
	vi.advanceTimersByTime(9999);
	expect(resting).toBe(false);
});

test('a reader who holds something does not rest, however still', () => {
	const page = new EventTarget();
	let resting: boolean | undefined;
	const stop = watchRest(page, 4000, (value) => (resting = value));
	for (const release of ['pointerup', 'pointercancel']) {
		page.dispatchEvent(new Event('pointerdown'));
		page.dispatchEvent(new Event('pointermove'));
		vi.advanceTimersByTime(9999);
		expect(resting).toBe(false);
		page.dispatchEvent(new Event(release));
		vi.advanceTimersByTime(4000);
		expect(resting).toBe(true);
	}
	stop();
});
