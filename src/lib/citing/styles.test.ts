import { expect, test } from 'vitest';
import { plainText } from './cited-page';
import { citedPage } from './fixture';
import { apa, chicago, gbt7714, gost, mla, stylesIn } from './styles';

const visited = { ...citedPage, accessed: '2026-11-02' };

test('APA: the date follows the author, the title is in italics, the address has no full stop', () => {
	expect(plainText(apa(citedPage))).toBe(
		'Atlas contributors. (2026, March 9). The “great” meeting (Version 1.2.0). An Atlas. https://atlas.example/events/meeting/'
	);
	expect(apa(citedPage)).toContainEqual({ italic: citedPage.title });
});

test('MLA: the core elements in their order, months shortened, the day of access last', () => {
	const text =
		'Atlas contributors. “The ‘great’ meeting.” An Atlas, version 1.2.0, 9 Mar. 2026, https://atlas.example/events/meeting/.';
	expect(plainText(mla(citedPage))).toBe(text);
	expect(plainText(mla(visited))).toBe(`${text} Accessed 2 Nov. 2026.`);
	expect(mla(citedPage)).toContainEqual({ italic: 'An Atlas' });
});

test('Chicago: the day of the last change stands for that of access', () => {
	expect(plainText(chicago(visited))).toBe(
		'Atlas contributors. “The ‘great’ meeting.” An Atlas. Version 1.2.0. Last modified March 9, 2026. https://atlas.example/events/meeting/.'
	);
});

test('GB/T 7714: kind of resource, day of change, day of access or its gap', () => {
	expect(plainText(gbt7714(visited))).toBe(
		'Atlas contributors. The “great” meeting: An Atlas, V1.2.0[EB/OL]. (2026-03-09)[2026-11-02]. https://atlas.example/events/meeting/.'
	);
	expect(plainText(gbt7714(citedPage))).toContain('(2026-03-09)[YYYY-MM-DD].');
});

test('ГОСТ Р 7.0.100: areas parted by a full stop and a dash, day of access in brackets', () => {
	const page = { ...visited, title: 'Встреча', author: 'Авторы атласа', site: 'Атлас' };
	expect(plainText(gost(page))).toBe(
		'Встреча / Авторы атласа. — Текст : электронный // Атлас : [сайт]. — Версия 1.2.0. — Дата обновления: 09.03.2026. — URL: https://atlas.example/events/meeting/ (дата обращения: 02.11.2026).'
	);
	expect(plainText(gost(citedPage))).toContain('(дата обращения: ДД.ММ.ГГГГ)');
});

test('a title with a mark at its end gets no full stop after it', () => {
	expect(plainText(mla({ ...citedPage, title: 'Who was first?' }))).toContain(
		'“Who was first?” An'
	);
	expect(plainText(chicago({ ...citedPage, title: '谁是第一？' }))).toContain('“谁是第一？” An');
});

test('the style of a language comes first in it', () => {
	const ids = (tag: string) => stylesIn(tag).map(({ id }) => id);
	expect(ids('en')).toEqual(['apa', 'mla', 'chicago', 'gbt7714']);
	expect(ids('ru')).toEqual(['gost', 'apa', 'mla', 'chicago', 'gbt7714']);
	expect(ids('zh-Hant')).toEqual(['gbt7714', 'apa', 'mla', 'chicago']);
});
