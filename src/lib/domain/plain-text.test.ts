import { expect, test } from 'vitest';
import { plainText, shorten } from './plain-text';

test.each([
	['\u202eau\u202c', 'au'],
	['a\u2066b\u2069\u200f', 'ab'],
	['a\0b\u0007\ud800', 'ab'],
	['one\r\ntwo\u2028three', 'one two three'],
	['a\u200bb\u2060c\u00ad', 'abc'],
	[`e${'\u0301'.repeat(50)}`, 'e\u0301\u0301'],
	['Ќывыйи̇ 1991 年', 'Ќывыйи̇ 1991 年']
])('faults-F14: of %j what is seen stays', (text, plain) =>
	expect(plainText(text, 60)).toBe(plain)
);

test('a text is cut by whole characters, and says so', () => {
	expect(shorten('🌍'.repeat(4), 3)).toBe('🌍🌍🌍…');
	expect(plainText('🌍'.repeat(4), 3)).toBe('🌍🌍🌍');
	expect(shorten('abc', 3)).toBe('abc');
});
