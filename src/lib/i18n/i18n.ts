import format, { type CompiledMessage, type FormatValues } from 'icu-minify/format';
import { createContext } from 'svelte';
import type { IsoDate } from '$lib/domain/date';
import { remembered } from '$lib/domain/remembered';
import type { DeferredKey, MessageKey, PageKey } from './deferred';
import type { LanguageEntry } from './locales';

/** The messages that every page of a language carries. */
export type Messages = Record<PageKey, CompiledMessage>;

/** Gives the message `key` with its values filled in. */
type Say<Key extends MessageKey> = (key: Key, values?: FormatValues<string>) => string;

/** How a page says things: its messages, and dates and numbers in its language's manner. */
export interface Language {
	/** BCP 47 tag of the page. */
	tag: string;
	say: Say<PageKey>;
	/** Fetch the deferred messages; rejects when they cannot be had, and tries again when asked. */
	learn: () => Promise<void>;
	/** A day in full, "8 December 1991", or short, "8 Dec 1991". */
	date: (date: IsoDate, style?: 'long' | 'medium') => string;
	/** The month of a day, "October 1992". */
	month: (date: IsoDate) => string;
	/** The short name of a day's month, "Oct". */
	monthName: (date: IsoDate) => string;
	/** A whole number, grouped. */
	number: (value: number) => string;
	/** A percentage given in percent (70.2, not 0.702). */
	percent: (value: number) => string;
}

/** A language that has learnt the deferred messages too. */
export interface FluentLanguage extends Omit<Language, 'say'> {
	say: Say<MessageKey>;
}

const deferred = import.meta.glob<Record<DeferredKey, CompiledMessage>>('/src/messages/*.json', {
	query: '?deferred',
	import: 'default'
});

/**
 * A language that speaks the given messages, and the deferred ones too once it has learnt them; it
 * throws when asked to say what it has not.
 */
export function createLanguage(
	{ id, tag, locale }: LanguageEntry,
	known: Partial<Record<MessageKey, CompiledMessage>>
): FluentLanguage {
	let messages = known;
	const dates = {
		long: dateWriter(locale, { dateStyle: 'long' }),
		medium: dateWriter(locale, { dateStyle: 'medium' }),
		month: dateWriter(locale, { month: 'long', year: 'numeric' }),
		monthName: dateWriter(locale, { month: 'short' })
	};
	const number = new Intl.NumberFormat(locale);
	const percent = new Intl.NumberFormat(locale, {
		style: 'percent',
		minimumFractionDigits: 1,
		maximumFractionDigits: 2
	});
	return {
		tag,
		say: (key, values) => {
			const message = messages[key];
			if (message === undefined) throw new Error(`${tag}: "${key}" has not been learnt`);
			return String(format<string>(message, locale, values, { formatters, timeZone: 'UTC' }));
		},
		learn: async () => {
			messages = { ...messages, ...(await deferred[`/src/messages/${id}.json`]!()) };
		},
		date: (date, style = 'long') => dates[style](date),
		month: dates.month,
		monthName: dates.monthName,
		number: (value) => number.format(value),
		percent: (value) => percent.format(value / 100)
	};
}

/**
 * Writes days. In each of our languages two days of a month differ in figures alone: those are put
 * in place of a sample's, which takes a tenth of the time.
 */
function dateWriter(
	locale: string,
	options: Intl.DateTimeFormatOptions
): (date: IsoDate) => string {
	const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
	const sample = remembered((month: string) => formatter.format(new Date(`2222-${month}-28`)));
	return (date) => {
		const [year, month, day] = date.split('-') as [string, string, string];
		return sample(month)
			.replace('28', `${Number(day)}`)
			.replace('2222', year);
	};
}

/** Formatters by what they were made from: making one takes far longer than using it. */
function kept<Options, Formatter>(
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
	getDateTimeFormat: kept<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat),
	getNumberFormat: kept<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat),
	getPluralRules: kept<Intl.PluralRulesOptions, Intl.PluralRules>(Intl.PluralRules)
};

/** The page's language, set by the layout and read by every component. */
export const [language, setLanguage] = createContext<Language>();

/** The page's language inside a part that was opened after `learn()`: it says every message. */
export const fluent = () => language() as FluentLanguage;
