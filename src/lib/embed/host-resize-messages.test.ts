import { expect, test } from 'vitest';
import { frameHeight } from './frame-height';
import { asksForHeight, hostResizeMessages } from './host-resize-messages';
import { defaultOptions } from './options';

const messagesAt = (search: string) => {
	const href = `https://atlas.example/embed/${search}`;
	return hostResizeMessages('test-atlas', 480, { search, hash: '', href });
};

test('a height is sent in the format of each host', () => {
	const messages = messagesAt('?date=1991-12-21&childId=map-1');
	expect(messages).toContainEqual({ 'datawrapper-height': { 'test-atlas': 480 } });
	expect(messages).toContainEqual({ subject: 'lti.frameResize', height: 480 });
	expect(messages).toContainEqual(
		expect.objectContaining({ context: 'h5p', action: 'resize', scrollHeight: 480 })
	);
	expect(messages).toContain('pymxPYMxmap-1xPYMxheightxPYMx480');
	const texts = messages.filter((message) => typeof message === 'string');
	expect(texts.filter((text) => text.startsWith('{')).map((text) => JSON.parse(text))).toEqual([
		expect.objectContaining({ sender: 'Flourish', context: 'iframe.resize', height: 480 })
	]);
});

test.each(['', '?childId=', '?childId=a%20b', `?childId=${'x'.repeat(101)}`, '?childId=axPYM%0A'])(
	'"%s" names no frame of pym.js',
	(search) => expect(messagesAt(search).join()).not.toContain('pymxPYMx')
);

test.each([
	[{ context: 'h5p', action: 'hello' }, true],
	[{ context: 'h5p', action: 'resize' }, true],
	[{ context: 'h5p', action: 'fullScreen' }, false],
	[{ action: 'hello' }, false],
	['hello', false],
	[null, false]
])('%o asks for the height: %s', (message, asks) => expect(asksForHeight(message)).toBe(asks));

test('a frame is never so low that parts give way, and grows with its width', () => {
	const heights = [320, 480, 640, 800, 1000, 1200].map((width) =>
		frameHeight(width, defaultOptions.ui)
	);
	expect(heights).toEqual([...heights].sort((a, b) => a - b));
	expect(heights[0]).toBeGreaterThan(300);
	expect(frameHeight(640, ['legend'])).toBeLessThan(heights[2]!);
});
