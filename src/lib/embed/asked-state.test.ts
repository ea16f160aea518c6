import { expect, test } from 'vitest';
import type { View } from '$lib/domain/view';
import { AskedState } from './asked-state';

const day = (date: string): View => ({ date, lens: 'commonwealth' });

/** The state of an element whose frame is ready and shows a day. */
function shown(view: View, playing = false) {
	const state = new AskedState();
	state.load();
	state.report(view, playing);
	return state;
}

test('bugs-F8: what is asked while there is no frame is in the address of the next', () => {
	const state = shown(day('1991-12-21'));
	state.set({ date: '1990-06-12' });
	expect(state.view).toEqual(day('1990-06-12'));
	expect(state.load()).toEqual(day('1990-06-12'));
	expect(state.unanswered()).toEqual([]);
});

test('bugs-F8: what is asked while a frame loads is sent once it is ready, the date before the playing', () => {
	const state = new AskedState();
	state.set({ lens: 'treaties' });
	state.load();
	state.play(true);
	state.set({ date: '1990-06-12', republic: null });
	state.report(day('1991-12-08'), false);
	expect(state.unanswered()).toMatchObject([
		{ type: 'set', view: { date: '1990-06-12', republic: null } },
		{ type: 'play' }
	]);
});

test('bugs-F8: a message that a frame took with it is asked again of the next', () => {
	const state = shown(day('1991-12-21'));
	const first = state.set({ date: '1990-06-12' });
	// The answer to an earlier message says nothing of this one.
	state.set({ republic: 'xx' });
	state.report(day('1990-06-12'), false, first.id);
	expect(state.view).toEqual({ ...day('1990-06-12'), republic: 'xx' });
	state.play(true);
	expect(state.load()).toEqual({ ...day('1990-06-12'), republic: 'xx' });
	// It goes away before it is ready, too.
	expect(state.load()).toEqual({ ...day('1990-06-12'), republic: 'xx' });
	expect(state.unanswered()).toMatchObject([{ type: 'play' }]);
});

test('bugs-F8: time that ran runs again in the next frame, unless it was stopped', () => {
	const state = shown(day('1991-12-21'), true);
	state.load();
	expect(state.unanswered()).toMatchObject([{ type: 'play' }]);
	const stopped = shown(day('1991-12-21'), true);
	stopped.play(false);
	stopped.load();
	expect(stopped.unanswered()).toMatchObject([{ type: 'pause' }]);
});

test('use-L1: the view is what was reported: a part that has been taken away is gone', () => {
	const state = new AskedState();
	state.set({ date: '1991-12-21', republic: 'xx' });
	state.load();
	state.report({ ...day('1991-12-21'), republic: 'xx' }, false);
	const taken = state.set({ republic: null });
	expect(state.view).toEqual(day('1991-12-21'));
	state.report(day('1991-12-21'), false, taken.id);
	expect(state.view).toEqual(day('1991-12-21'));
	// The reader selects one meanwhile.
	state.report({ ...day('1991-12-21'), republic: 'yy' }, false);
	expect(state.view).toEqual({ ...day('1991-12-21'), republic: 'yy' });
});

test('what cannot be read is asked no more', () => {
	const state = shown(day('1991-12-21'));
	state.answer(state.set({ date: 'never' }).id);
	expect(state.view).toEqual(day('1991-12-21'));
	expect(state.unanswered()).toEqual([]);
});
