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
	['31 February 1991', undefined],
	['25 December', undefined],
	['1991', undefined],
	['25 Brumaire 1991', undefined],
	['1991-12-25-07', undefined],
	['', undefined],
	['25 December 1991'.repeat(100), undefined]
])('%j is %s', (text, date) => expect(readTypedDate(text, 'en')).toEqual(date ? [date] : []));

test.each([
	['25 декабря 1991 г.', 'ru'],
	['25 декабрь 1991', 'ru'],
	['25.12.1991', 'ru'],
	['1991年12月25日', 'zh-Hans'],
	['1991 年 12 月 25 日', 'zh-Hant'],
	['1991/12/25', 'zh-Hant']
])('%j in %s is 25 December 1991', (text, language) =>
	expect(readTypedDate(text, language)).toEqual(['1991-12-25'])
);

test.each([
	['8 мая 1991', '1991-05-08'],
	['8 марта 1991', '1991-03-08']
])('%j has a month in the genitive: %s', (text, date) =>
	expect(readTypedDate(text, 'ru')).toEqual([date])
);

test.each([
	['12/25/1991', ['1991-12-25']],
	['12/8/1991', ['1991-08-12', '1991-12-08']],
	['12.8.1991', ['1991-08-12']],
	['1991/8/12', ['1991-08-12']],
	['13/32/1991', []]
])('bugs-F21: of figures with slashes every reading that is a day counts: %j', (text, dates) => {
	for (const language of ['en', 'ru', 'zh-Hans'])
		expect(readTypedDate(text, language)).toEqual(dates);
});
