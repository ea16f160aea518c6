import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ViewState, type ViewOptions } from './view-state.svelte';

const opening = { date: '1991-12-08', lens: 'first' };
const stateOf = (options: Partial<ViewOptions> = {}) => new ViewState({ opening, ...options });

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

test('a single step is followed at once by what is read', () => {
	const view = stateOf();
	view.preview({ date: '1991-12-09' });
	expect(view.settled.date).toBe('1991-12-09');
	expect(view.committed.date).toBe('1991-12-08');
});

test('while a hand moves the settled date waits until it rests', () => {
	const view = stateOf();
	for (const date of ['1991-12-09', '1991-12-10', '1991-12-11']) view.preview({ date });
	expect(view.live.date).toBe('1991-12-11');
	expect(view.settled.date).toBe('1991-12-09');
	vi.advanceTimersByTime(399);
	expect(view.settled.date).toBe('1991-12-09');
	vi.advanceTimersByTime(1);
	expect(view.settled.date).toBe('1991-12-11');
});

test('time that runs by itself is followed every two seconds', () => {
	const view = stateOf({ playing: () => true });
	const settled = new Set<string>();
	for (let day = 10; day < 30; day++) {
		view.preview({ date: `1991-12-${day}` });
		settled.add(view.settled.date);
		vi.advanceTimersByTime(300);
	}
	expect([...settled]).toEqual(['1991-12-10', '1991-12-17', '1991-12-24']);
});

test('commits within a quarter of a second are written once, as the last of them', () => {
	const write = vi.fn();
	const view = stateOf({ write });
	for (const date of ['1991-12-09', '1991-12-10']) {
		view.preview({ date });
		view.commit();
	}
	vi.advanceTimersByTime(250);
	expect(write.mock.calls).toEqual([[expect.objectContaining({ date: '1991-12-10' }), true]]);
	expect(view.committed.date).toBe('1991-12-10');
});

test('what is shown as a step of its own is written at once, as a new entry', () => {
	const write = vi.fn();
	const view = stateOf({ write });
	view.show({ republic: 'aa' });
	expect(write.mock.calls).toEqual([[expect.objectContaining({ republic: 'aa' }), false]]);
});

test('what an address leaves out goes when one is opened', () => {
	const view = stateOf();
	view.preview({ patterns: '1', republic: 'aa' });
	view.open({ date: '1992-01-01', lens: 'second' });
	expect(view.live).toMatchObject({ date: '1992-01-01', lens: 'second' });
	expect(view.live.patterns).toBeUndefined();
	expect(view.live.republic).toBeUndefined();
	expect(view.settled.date).toBe('1992-01-01');
});

test('a view is held within what may be shown', () => {
	const view = stateOf({ constrain: (view) => ({ ...view, date: '1991-12-25' }) });
	view.preview({ date: '2000-01-01' });
	expect(view.live.date).toBe('1991-12-25');
});
