import { expect, test } from 'vitest';
import { readTypedDate } from './typed-date';

test.each([
	['1991-12-25', '1991-12-25'],
	['25 December 1991', '1991-12-25'],
	['25 dec 1991', '1991-12-25'],
	['December 25, 1991', '1991-12-25'],
	['25.12.1991', '1991-12-25'],
	['8/12/1991', '1991-12-08'],
	[' 1991/3/17 ', '1991-03-17'],
	['31 February 1991', undefined],
	['25 December', undefined],
	['1991', undefined],
	['25 Brumaire 1991', undefined],
	['1991-12-25-07', undefined],
	['', undefined],
	['25 December 1991'.repeat(100), undefined]
])('%j is %s', (text, date) => expect(readTypedDate(text, 'en')).toBe(date));
