import { expect, test, vi } from 'vitest';
import { keepsPixels } from './keeps-pixels';

test.each([
	['what was painted', [51, 102, 153, 255], true],
	['that with its last bit changed', [50, 103, 152, 255], true],
	['noise', [51, 17, 240, 255], false],
	['white', [255, 255, 255, 255], false]
])('bugs-F4: a canvas that gives back %s is believed or not', (_, data, believed) => {
	const context = { fillRect: () => {}, getImageData: () => ({ data }) };
	vi.stubGlobal('document', { createElement: () => ({ getContext: () => context }) });
	expect(keepsPixels()).toBe(believed);
});
