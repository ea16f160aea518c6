import * as v from 'valibot';
import type { Pattern } from '$lib/domain/atlas';
import { isIsoDate } from '../../domain/date.ts';

const patterns = [
	'plain',
	'diagonal',
	'back-diagonal',
	'cross-hatch',
	'horizontal',
	'vertical',
	'grid',
	'dots',
	'rings'
] as const satisfies Pattern[];

/** A mapping with exactly these keys: a key left out or misspelt is named, never ignored. */
export function mapping<Entries extends v.ObjectEntries>(entries: Entries) {
	return v.strictObject(entries, ({ expected, received }) => {
		if (expected === 'never') return 'unknown key';
		return received === 'undefined' ? 'is missing' : 'must be a mapping';
	});
}

/** A list that must not be empty. */
export function list<Item extends v.GenericSchema>(item: Item) {
	return v.pipe(maybeEmpty(item), v.minLength(1, 'must not be empty'));
}

/** A list that may be empty, and then may be left out. */
export function maybeEmpty<Item extends v.GenericSchema>(item: Item) {
	return v.array(item, 'must be a list');
}

/** A mapping from ids to values of one shape. */
export function byId<Value extends v.GenericSchema>(value: Value) {
	return v.record(Id, value, 'must be a mapping');
}

/** Whether `text` is a year, written `YYYY`. */
const isYear = (text: string) => isIsoDate(`${text}-01-01`);

/** Whether `text` is a month, written `YYYY-MM`. */
export const isMonth = (text: string) => isIsoDate(`${text}-01`);

function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag;
	} catch {
		return false;
	}
}

const string = v.string('must be a text');
const quoted = (reason: string) => (issue: v.BaseIssue<unknown>) =>
	`"${String(issue.input)}" ${reason}`;
const number = v.number('must be a number');

export const Text = v.pipe(string, v.trim(), v.nonEmpty('is empty'));

export const Id = v.pipe(
	string,
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, quoted('is not an id: lower-case words and hyphens'))
);

/** An id that may name a custom element. */
export const Slug = v.pipe(
	Id,
	v.regex(/^[a-z].*-/, quoted('cannot name an element: a letter comes first, and words by hyphens'))
);

/** A BCP 47 tag: "uk", "az-Cyrl". */
export const LanguageTag = v.pipe(string, v.check(isLanguageTag, quoted('is not a language')));

export const Day = v.pipe(string, v.check(isIsoDate, quoted('is not a day (YYYY-MM-DD)')));

export const DayOrMonth = v.pipe(
	string,
	v.check((text) => isIsoDate(text) || isMonth(text), quoted('is not a day or a month'))
);

/** As exactly as it is known. */
export const PartialDay = v.pipe(
	string,
	v.check(
		(text) => isIsoDate(text) || isMonth(text) || isYear(text),
		quoted('is not a day, a month or a year')
	)
);

export const DayOrMonthOrNever = v.pipe(
	string,
	v.check(
		(text) => isIsoDate(text) || isMonth(text) || text === 'never',
		quoted('is not a day, a month or "never"')
	)
);

export const Hex = v.pipe(
	string,
	v.regex(/^#[0-9a-f]{6}$/, quoted('is not a colour (#rrggbb, lower case)'))
);

export const PatternName = v.picklist(patterns, quoted('is not a pattern'));

export const Url = v.pipe(string, v.url(quoted('is not an address')));

export const Flag = v.boolean('must be true or false');

export const Count = v.pipe(number, v.integer('must be whole'), v.minValue(0, 'is negative'));

export const Percent = v.pipe(number, v.minValue(0, 'is negative'), v.maxValue(100, 'is over 100'));

export const Bound = number;

/** A longitude or latitude. */
export const Degrees = number;

/** What every statement carries: where it comes from and how sure it is. */
export const cited = {
	sources: list(Id),
	confidence: v.picklist(['high', 'medium', 'low'], quoted('is not high, medium or low'))
};
