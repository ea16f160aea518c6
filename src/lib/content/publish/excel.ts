import { dsvFormat } from 'd3-dsv';
import type { MessageKey } from '$lib/i18n/deferred';
import type { FullI18n } from '$lib/i18n/i18n';
import { keyOf, type Field, type Row, type Table } from './table';

/** A language as files need it: its messages, and the BCP 47 tag of its numbers. */
interface Language {
	t: FullI18n['t'];
	locale: string;
}

/**
 * A table for readers, as CSV that Excel opens by a double click: with a byte order mark, without
 * which it does not take the file for UTF-8, and parted as its lists are: by semicolons where the
 * decimal mark is a comma, else by commas; headings, numbers and what ids stand for are those of the
 * language. `tables`, in the same language, say what the ids are called.
 */
export function excelCsv(table: Table, tables: readonly Table[], language: Language): string {
	const format = separated(language.locale);
	const fields = table.fields.filter(([, , , rules]) => !rules?.inWords);
	const cell = cellIn(table, namesIn(tables), language);
	const lines = [
		fields.map(([name]) => language.t(`column.${name}` as MessageKey, { table: table.name })),
		...table.rows.map((row) => fields.map((field) => cell(row, field)))
	];
	return `\uFEFF${lines.map((line) => `${format.formatRow(line)}\r\n`).join('')}`;
}

const decimalMark = (locale: string) =>
	new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')!.value;

/** Reads and writes rows as Excel splits them in a language. */
export const separated = (locale: string) => dsvFormat(decimalMark(locale) === ',' ? ';' : ',');

/** What the row with this key is called in a table, or the key where there is no such row. */
type NameOf = (table: string, key: string) => string;

function namesIn(tables: readonly Table[]): NameOf {
	const names = new Map(
		tables.map(({ name, fields, key, rows }) => {
			const column = fields.find(([field]) => field === key.at(-1))?.[3]?.inWords ?? '';
			return [name, new Map(rows.map((row) => [keyOf(row, key), row[column]]))];
		})
	);
	return (table, key) => String(names.get(table)?.get(key) ?? key);
}

/** How the values of a table are written. */
function cellIn({ foreignKeys = {} }: Table, name: NameOf, { t, locale }: Language) {
	const mark = decimalMark(locale);
	return (row: Row, [column, , , { enum: all = [], words = [], ids } = {}]: Field): string => {
		const value = row[column];
		if (value === undefined || value === '') return '';
		if (typeof value === 'number') return String(value).replace('.', mark);
		if (typeof value === 'boolean') return t('value.flag', { value: String(value) });
		if ([...all, ...words].includes(value)) return t(`value.${column}` as MessageKey, { value });
		if (ids)
			return value
				.split(' ')
				.map((id) => ids.reduce((id, table) => name(table, id), id))
				.join('; ');
		const foreign = Object.entries(foreignKeys).find(([, columns]) => columns.at(-1) === column);
		return foreign ? name(foreign[0], keyOf(row, foreign[1])) : value;
	};
}
