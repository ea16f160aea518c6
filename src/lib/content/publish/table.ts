import { csvFormat } from 'd3-dsv';
import type { Cited } from '$lib/domain/atlas';

/** What holds for the values of a column beyond their type. */
export interface Rules {
	/** No other values than these occur; the message `value.<column>` puts them into words. */
	enum?: readonly string[];
	/** Values among others that the same message puts into words. */
	words?: readonly string[];
	/** A regular expression for the whole value. */
	pattern?: string;
	/** The column beside it that says this id in words. */
	inWords?: string;
	/** The tables whose ids stand here, separated by spaces: no foreign key can say that. */
	ids?: readonly string[];
}

/** A column: its name, its type as Table Schema has it, and what its values mean. */
export type Field = readonly [
	name: string,
	type: 'boolean' | 'date' | 'integer' | 'number' | 'string',
	description: string,
	rules?: Rules
];

/** A value that is not known, or holds no longer, is undefined and left empty in the file. */
export type Row = Readonly<Record<string, string | number | boolean | undefined>>;

/** A table to publish. */
export interface Table {
	name: string;
	title: string;
	fields: readonly Field[];
	/** The columns that together tell one row from every other. */
	key: readonly string[];
	/** The tables that its ids lead to, and the columns of those ids: they bear one name in both. */
	foreignKeys?: Readonly<Record<string, readonly string[]>>;
	rows: readonly Row[];
}

/** Ids of the bibliography. */
export const sourcesField: Field = [
	'sources',
	'string',
	'ids of the bibliography (sources.csv), separated by spaces',
	{ ids: ['sources'] }
];

/** The columns of a fact's origin. */
export const originFields: readonly Field[] = [
	[
		'confidence',
		'string',
		'high, medium or low: how well independent sources agree',
		{ enum: ['high', 'medium', 'low'] satisfies Cited['confidence'][] }
	],
	sourcesField,
	['note', 'string', 'what is uncertain, or differs between sources']
];

/** What stands under those columns. */
export const originOf = ({ confidence, sources, note }: Cited) => ({
	confidence,
	sources: sources.join(' '),
	note
});

/** The values of a row under some columns as one text, by which rows are found. */
export const keyOf = (row: Row, columns: readonly string[]): string =>
	columns.map((column) => row[column]).join(' ');

/** A table as CSV (RFC 4180), its columns in the order of its fields. */
export const csvOf = ({ fields, rows }: Table): string =>
	`${csvFormat(
		rows,
		fields.map(([name]) => name)
	)}\n`;
