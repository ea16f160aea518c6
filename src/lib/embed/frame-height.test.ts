import { expect, test } from 'vitest';
import { frameHeight, steadyWidth } from './frame-height';
import { defaultOptions } from './options';

test('a frame is never so low that parts give way, and grows with its width', () => {
	const heights = [320, 480, 640, 800, 1000, 1200].map((width) =>
		frameHeight(width, defaultOptions.ui)
	);
	expect(heights).toEqual([...heights].sort((a, b) => a - b));
	expect(heights[0]).toBeGreaterThan(300);
	expect(frameHeight(640, ['legend'])).toBeLessThan(heights[2]!);
});

test('bugs-F2: a frame and the scroll bar of the page around it come to rest', () => {
	const bar = 15;
	for (let column = 300; column < 1200; column += 20) {
		const [narrow, wide] = [column - bar, column].map((width) =>
			frameHeight(width, defaultOptions.ui)
		) as [number, number];
		// The window is so high that the frame of the narrow column fits into it and that of the wide one does not.
		for (let window = narrow; window < wide; window++) {
			let [taken, height] = [0, 0];
			const heights: number[] = [];
			for (let turn = 0; turn < 10; turn++) {
				taken = steadyWidth(taken, height > window ? column - bar : column);
				height = frameHeight(taken, defaultOptions.ui);
				heights.push(height);
			}
			expect(heights.slice(2)).toEqual(Array(8).fill(narrow));
		}
	}
});

test('a width that changes by more than a scroll bar is followed, and so is every lesser one', () => {
	expect(steadyWidth(0, 15)).toBe(15);
	expect(steadyWidth(700, 685)).toBe(685);
	expect(steadyWidth(685, 760)).toBe(760);
	// Wider step by step: at last it is followed.
	let taken = 600;
	for (let width = 600; width <= 700; width++) taken = steadyWidth(taken, width);
	expect(taken).toBeGreaterThan(660);
	// Shown again after it was hidden.
	expect(steadyWidth(steadyWidth(685, 0), 700)).toBe(700);
});
