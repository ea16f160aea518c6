import { expect, test, vi } from 'vitest';
import { renderOnStage } from '$lib/stage/fixture';
import DateInput from './DateInput.svelte';

/** What the slider says of its date after two steps in quick succession. */
const announcedAfterSteps = (playing: boolean) =>
	renderOnStage(DateInput, (stage) => {
		vi.spyOn(stage.player, 'playing', 'get').mockReturnValue(playing);
		stage.view.preview({ date: '1991-12-10' });
		stage.view.preview({ date: '1991-12-11' });
		return { scale: stage.scale, dragging: false };
	}).match(/aria-valuetext="(.*?)"/)![1];

test('faults-4.1.3: while time runs the slider says settled dates alone, else each', () => {
	expect(announcedAfterSteps(true)).toBe('10 December 1991');
	expect(announcedAfterSteps(false)).toBe('11 December 1991');
});
