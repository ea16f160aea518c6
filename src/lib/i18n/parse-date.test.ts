import { expect, test } from 'vitest';
import { readTypedDate } from './parse-date';

test.each([
	['1991-12-25', '1991-12-25'],
	['25 December 1991', '1991-12-25'],
	['25 dec 1991', '1991-12-25'],
	['December 25, 1991', '1991-12-25'],
	['25.12.1991', '1991-12-25'],
	['25/12/1991', '1991-12-25'],
	['8/8/1991', '1991-08-08'],
	[' 1991/3/17 ', '1991-03-17'],
	['25 декабря 1991 г.', '1991-12-25'],
	['25 декабрь 1991', '1991-12-25'],
	['8 мая 1991', '1991-05-08'],
	['8 марта 1991', '1991-03-08'],
	['1991年12月25日', '1991-12-25'],
	['1991 年 12 月 25 日', '1991-12-25'],
	['31 February 1991', undefined],
	['25 December', undefined],
	['25 Brumaire 1991', undefined],
	['12 Brumaire 1991', undefined],
	['December', undefined],
	['12', undefined],
	['12.25', undefined],
	['13/1991', undefined],
	['1991-12-25-07', undefined],
	['1991 1992 1993', undefined],
	['', undefined],
	['25 December 1991'.repeat(100), undefined]
])('%j is %s', (text, date) => expect(readTypedDate(text)).toEqual(date ? [date] : []));

test.each([
	['2015', '2015-01-01'],
	['2015 год', '2015-01-01'],
	['2015年', '2015-01-01'],
	['1991-12', '1991-12-01'],
	['12.1991', '1991-12-01'],
	['12/1991', '1991-12-01'],
	['Dec 1991', '1991-12-01'],
	['December, 1991', '1991-12-01'],
	['март 2015', '2015-03-01'],
	['1991年12月', '1991-12-01'],
	['25 dec 91', '1991-12-25'],
	["Dec 25, '91", '1991-12-25'],
	['25.12.91', '1991-12-25'],
	['19.5.18', '2018-05-19'],
	['Dec 91', undefined]
])('use-C2: years, months and short years are dates: %j', (text, date) =>
	expect(readTypedDate(text)).toEqual(date ? [date] : [])
);

test.each([
	['12/25/1991', ['1991-12-25']],
	['12/25/91', ['1991-12-25']],
	['12/8/1991', ['1991-08-12', '1991-12-08']],
	['12.8.1991', ['1991-08-12']],
	['1991/8/12', ['1991-08-12']],
	['13/32/1991', []]
])('bugs-F21: of figures with slashes every reading that is a day counts: %j', (text, dates) =>
	expect(readTypedDate(text)).toEqual(dates)
);
