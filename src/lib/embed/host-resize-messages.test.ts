import { expect, test } from 'vitest';
import { asksForHeight, hostResizeMessages } from './host-resize-messages';

const messagesAt = (search: string, hash = '') => {
	const href = `https://atlas.example/embed/${search}${hash}`;
	return hostResizeMessages('test-atlas', 480, { search, hash, href });
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

test('WordPress is told the height with the last secret that it gave, and without one nothing', () => {
	const told = (hash: string) =>
		messagesAt('?date=1991-12-21', hash).filter((it) => typeof it === 'object' && 'secret' in it!);
	const message = { message: 'height', value: 480, secret: 'aB3dE6gH9j' };
	expect(told('#?secret=aB3dE6gH9j')).toEqual([message]);
	expect(told('#?secret=zzzzzzzzzz#?secret=aB3dE6gH9j')).toEqual([message]);
	for (const hash of [
		'',
		'#',
		'#secret=a',
		'#?secret=',
		'#?secret=a"]',
		`#?secret=${'x'.repeat(61)}`
	])
		expect(told(hash)).toEqual([]);
});

test.each([
	[{ context: 'h5p', action: 'hello' }, true],
	[{ context: 'h5p', action: 'resize' }, true],
	[{ context: 'h5p', action: 'fullScreen' }, false],
	[{ action: 'hello' }, false],
	['hello', false],
	[null, false]
])('%o asks for the height: %s', (message, asks) => expect(asksForHeight(message)).toBe(asks));
