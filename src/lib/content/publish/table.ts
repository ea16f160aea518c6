import { csvFormat } from 'd3-dsv';
import type { Cited } from '$lib/domain/atlas';

/** A column: its name, its type as Table Schema has it, and what its values mean. */
export type Field = readonly [
	name: string,
	type: 'date' | 'integer' | 'number' | 'string',
	description: string
];

/** A table to publish; a value that is not known, or holds no longer, is left empty. */
export interface Table {
	name: string;
	title: string;
	fields: readonly Field[];
	rows: readonly Record<string, string | number | undefined>[];
}

/** The columns of a fact's origin: `sources` are ids of the bibliography in `atlas.json`. */
export const originFields: readonly Field[] = [
	['confidence', 'string', 'high, medium or low: how well independent sources agree'],
	['sources', 'string', 'ids of the bibliography in atlas.json, separated by spaces'],
	['note', 'string', 'what is uncertain, or differs between sources']
];

/** What stands under those columns. */
export const originOf = ({ confidence, sources, note }: Cited) => ({
	confidence,
	sources: sources.join(' '),
	note
});

/** A table as CSV (RFC 4180), its columns in the order of its fields. */
export const csvOf = ({ fields, rows }: Table): string =>
	`${csvFormat(
		rows,
		fields.map(([name]) => name)
	)}\n`;
