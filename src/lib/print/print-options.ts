import { readQuery, type Unreadable } from '$lib/domain/view';
import * as v from 'valibot';

/** What a printed sheet may be; the first of each is what an address without a word means. */
export const choices = {
	/** The map with its table, or a map to colour in class. */
	sheet: ['map', 'worksheet'],
	paper: ['a4', 'letter'],
	turn: ['landscape', 'portrait'],
	/** How a worksheet marks the republics. */
	marks: ['numbers', 'names'],
	/** Whether a worksheet brings its answers, on a page of their own. */
	answers: ['no', 'yes']
} as const;

type Choices = typeof choices;
export type Choice = keyof Choices;

/** How a view is put on paper. */
export type PrintOptions = { -readonly [Key in Choice]: Choices[Key][number] };

const keys = Object.keys(choices) as Choice[];

const schemas = Object.fromEntries(keys.map((key) => [key, v.picklist(choices[key])]));
const usual = Object.fromEntries(keys.map((key) => [key, choices[key][0]])) as PrintOptions;

/** Read a sheet from a query; what cannot be read has its usual value and is reported. */
export function parsePrintOptions(query: URLSearchParams): {
	options: PrintOptions;
	unreadable: Unreadable[];
} {
	const { values, unreadable } = readQuery(query, schemas);
	return { options: { ...usual, ...values }, unreadable };
}

/** Write a sheet behind the query of its view (`''` or `?…`): usual values are left out. */
export function formatPrintOptions(view: string, options: PrintOptions): string {
	const query = new URLSearchParams(view);
	for (const key of keys) if (options[key] !== choices[key][0]) query.set(key, options[key]);
	const text = query.toString().replaceAll('%2C', ',');
	return text && `?${text}`;
}
