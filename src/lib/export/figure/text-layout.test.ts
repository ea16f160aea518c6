import { expect, test } from 'vitest';
import { familyOf, widthOf, wrap } from './text-layout';

test('lines break between words and hold the width', () => {
	const text = 'Kazakh SSR, Uzbekistan, Turkmenistan, Kyrgyzstan, Tajikistan, Azerbaijan';
	const lines = wrap(text, 190, 12.5);
	expect(lines.length).toBeGreaterThan(1);
	expect(lines.join(' ')).toBe(text);
	for (const line of lines) expect(widthOf(line, 12.5)).toBeLessThanOrEqual(190);
});

test('Chinese breaks anywhere but before its punctuation', () => {
	const lines = wrap('俄羅斯、白俄羅斯、哈薩克、烏茲別克、吉爾吉斯、塔吉克', 62, 12.5);
	expect(lines.join('')).toBe('俄羅斯、白俄羅斯、哈薩克、烏茲別克、吉爾吉斯、塔吉克');
	expect(lines.length).toBeGreaterThan(4);
	for (const line of lines) expect(line).not.toMatch(/^、/);
});

test('an address breaks between the parts of its query', () => {
	const address = 'https://example.org/atlas/?date=1991-12-21&lens=treaties&compare=1991-12-08';
	const lines = wrap(address, 250, 11.5);
	expect(lines.join('')).toBe(address);
	expect(lines.slice(0, -1).every((line) => /[?&]$/.test(line))).toBe(true);
});

test('a word wider than the column has a line of its own', () => {
	expect(wrap('a Transcaucasian b', 20, 12)).toEqual(['a', 'Transcaucasian', 'b']);
	expect(wrap('', 20, 12)).toEqual([]);
});

test('each Chinese script is set in the forms of its region', () => {
	expect(familyOf('sans', 'zh-Hans')).toContain("'Noto Sans CJK SC'");
	expect(familyOf('serif', 'zh-Hant')).toContain("'Noto Serif CJK TC'");
	expect(familyOf('sans', 'ru')).toMatch(/^'Inter Variable', Inter, .*sans-serif$/);
});
