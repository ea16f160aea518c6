import format, { type CompiledMessage, type FormatValues } from 'icu-minify/format';
import { createContext } from 'svelte';
import type { Precision } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';
import type { DeferredKey, MessageKey, PageKey } from './deferred';
import type { Locale } from './locales';

/** The messages that every page of a language carries. */
export type Messages = Record<PageKey, CompiledMessage>;

/** The text of the message `key` with its values filled in. */
type Translate<Key extends MessageKey> = (key: Key, values?: FormatValues<string>) => string;

/** The messages, dates and numbers of a page in its language. */
export interface I18n {
	/** BCP 47 tag of the page. */
	tag: string;
	t: Translate<PageKey>;
	/**
	 * Fetch the deferred messages; resolves to what says them too. Rejects when they cannot be had, and
	 * tries again when asked.
	 */
	loadDeferred: () => Promise<FullI18n>;
	/** A day in full, "8 December 1991", or short, "8 Dec 1991"; its month or year where no more is known. */
	formatDate: (date: IsoDate, style?: 'long' | 'medium', precision?: Precision) => string;
	/** The month of a day, "October 1992". */
	formatMonth: (date: IsoDate) => string;
	/** The short name of a day's month, "Oct". */
	formatMonthName: (date: IsoDate) => string;
	/** A whole number, grouped. */
	formatNumber: (value: number) => string;
	/** A number with one decimal: "82.7". */
	formatTenths: (value: number) => string;
	/** A percentage given in percent (70.2, not 0.702). */
	formatPercent: (value: number) => string;
	/** "a, b and c". */
	formatList: (parts: readonly string[]) => string;
}

/** The same once the deferred messages have been loaded. */
export interface FullI18n extends Omit<I18n, 't'> {
	t: Translate<MessageKey>;
}

const deferred = import.meta.glob<Record<DeferredKey, CompiledMessage>>('/src/messages/*.json', {
	query: '?deferred',
	import: 'default'
});

/**
 * The messages given, and the deferred ones once they have been loaded. Asked for a message that is
 * in neither, `t` throws.
 */
export function createI18n(
	{ id, tag, locale }: Locale,
	known: Partial<Record<MessageKey, CompiledMessage>>
): FullI18n {
	let messages = known;
	const long = dateFormat(locale, { dateStyle: 'long' });
	const medium = dateFormat(locale, { dateStyle: 'medium' });
	const month = dateFormat(locale, { month: 'long', year: 'numeric' });
	const year = dateFormat(locale, { year: 'numeric' });
	const number = lazy(() => new Intl.NumberFormat(locale));
	const tenths = lazy(
		() => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
	);
	const percent = lazy(
		() =>
			new Intl.NumberFormat(locale, {
				style: 'percent',
				minimumFractionDigits: 1,
				maximumFractionDigits: 2
			})
	);
	const list = lazy(() => new Intl.ListFormat(locale));
	const i18n: FullI18n = {
		tag,
		t: (key, values) => {
			const message = messages[key];
			if (message === undefined) throw new Error(`${tag}: "${key}" has not been loaded`);
			return String(format<string>(message, locale, values, { formatters, timeZone: 'UTC' }));
		},
		loadDeferred: async () => {
			messages = { ...messages, ...(await deferred[`/src/messages/${id}.json`]!()) };
			return i18n;
		},
		formatDate: (date, style = 'long', precision = 'day') =>
			({ day: style === 'long' ? long : medium, month, year })[precision](date),
		formatMonth: month,
		formatMonthName: dateFormat(locale, { month: 'short' }),
		formatNumber: (value) => number().format(value),
		formatTenths: (value) => tenths().format(value),
		formatPercent: (value) => percent().format(value / 100),
		formatList: (parts) => list().format(parts)
	};
	return i18n;
}

/** Days in the manner of a locale: its calendar, figures and order. */
function dateFormat(
	locale: string,
	options: Intl.DateTimeFormatOptions
): (date: IsoDate) => string {
	const format = lazy(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
	return (date) => format().format(new Date(date));
}

// The first formatter of a browser's process takes 18 ms, whatever it formats, each further one a third
// of a millisecond: so one is made while the other modules still come.
new Intl.DateTimeFormat();

/** What is made when it is first asked for: ten formatters took a tenth of the page's hydration. */
function lazy<Value>(make: () => Value): () => Value {
	let made: Value | undefined;
	return () => (made ??= make());
}

/** Formatters by their options: making one takes far longer than using it. */
function memoize<Options, Formatter>(
	Kind: new (locale: Intl.LocalesArgument, options?: Options) => Formatter
) {
	const made = new Map<string, Formatter>();
	return (locale: Intl.LocalesArgument, options?: Options): Formatter => {
		const key = JSON.stringify([locale, options]);
		const formatter = made.get(key) ?? new Kind(locale, options);
		made.set(key, formatter);
		return formatter;
	};
}

const formatters = {
	getDateTimeFormat: memoize<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat),
	getNumberFormat: memoize<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat),
	getPluralRules: memoize<Intl.PluralRulesOptions, Intl.PluralRules>(Intl.PluralRules)
};

/**
 * The page's messages and formats, deferred messages included, for a part that is opened after
 * `loadDeferred()`; before it, `t` throws for those. The layout sets them.
 */
export const [useFullI18n, setI18n] = createContext<FullI18n>();

/** The same for every component: its `t` takes the messages alone that are always there. */
export const useI18n: () => I18n = useFullI18n;
