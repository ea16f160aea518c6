import { expect, test, vi } from 'vitest';
import { dayByKey, firstWeekdayIn, weeksOf } from './month-grid';

const key = (key: string, shiftKey = false) => ({ key, shiftKey });

test('use-C5: a month fills six weeks from Monday or Sunday, without the days of its neighbours', () => {
	const fromMonday = weeksOf('1991-12-21', 1);
	expect(fromMonday.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
	// 1 December 1991 is a Sunday.
	expect(fromMonday[0]!.indexOf('1991-12-01')).toBe(6);
	expect(weeksOf('1991-12-21', 7)[0]!.indexOf('1991-12-01')).toBe(0);
	expect(fromMonday.flat().filter(Boolean)).toHaveLength(31);
	expect(weeksOf('1992-02-10', 1).flat().filter(Boolean).at(-1)).toBe('1992-02-29');
	// Before 1970 the numbers of days are negative: 1 December 1922 is a Friday.
	expect(weeksOf('1922-12-30', 1)[0]!.indexOf('1922-12-01')).toBe(4);
});

test('use-C5: keys lead by days, weeks, months and years, and to the ends of a week', () => {
	const to = (...pressed: Parameters<typeof key>) => dayByKey(key(...pressed), '1991-12-18', 1);
	expect(to('ArrowLeft')).toBe('1991-12-17');
	expect(to('ArrowDown')).toBe('1991-12-25');
	expect(to('Home')).toBe('1991-12-16');
	expect(to('End')).toBe('1991-12-22');
	expect(dayByKey(key('Home'), '1991-12-18', 7)).toBe('1991-12-15');
	expect(dayByKey(key('PageUp'), '1991-12-31', 1)).toBe('1991-11-30');
	expect(to('PageDown')).toBe('1992-01-18');
	expect(to('PageUp', true)).toBe('1990-12-18');
	expect(to('Enter')).toBeUndefined();
});

test('use-C5: weeks start as the locale has it, on Monday where no browser says', () => {
	expect(firstWeekdayIn('zh-Hant-TW')).toBe(7);
	expect(firstWeekdayIn('ru-RU')).toBe(1);
	vi.stubGlobal('Intl', { Locale: class {} });
	expect(firstWeekdayIn('zh-Hant-TW')).toBe(1);
});
