import { expect, test } from 'vitest';
import { createI18n } from '$lib/i18n/i18n';
import { locales } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { published, publishedIn } from '$lib/server/published';
import { excelCsv, separated } from './excel';
import { csvOf } from './table';

/** The file for Excel of a table in a language. */
function fileOf(language: string, name: string): string {
	const { id, locale } = locales.find(({ id }) => id === language)!;
	const tables = publishedIn(id);
	const { t } = createI18n(locales[0]!, allMessages(id));
	return excelCsv(
		tables.find((table) => table.name === name)!,
		tables,
		{ t, locale }
	);
}
const rowsOf = (language: string, name: string) =>
	separated(locales.find(({ id }) => id === language)!.locale).parse(
		fileOf(language, name).slice(1)
	);

test.each(locales)('hosts-F16: files for Excel say that they are UTF-8, in $id', ({ id }) => {
	for (const { name, rows } of published) {
		const file = fileOf(id, name);
		expect(file.startsWith('\uFEFF'), name).toBe(true);
		expect(file.endsWith('\r\n'), name).toBe(true);
		expect(file.replaceAll('\r\n', ''), name).not.toMatch(/[\r\n]/);
		expect(rowsOf(id, name), name).toHaveLength(rows.length);
	}
});

test('hosts-F16, bugs-F23: columns are parted as Excel parts lists in the language', () => {
	const heading = (language: string) => fileOf(language, 'status').split('\r\n')[0]!;
	expect(heading('ru').split(';')).toHaveLength(7);
	expect(heading('en').split(',')).toHaveLength(7);
});

test('hosts-F16: the files for programs have no mark, and lines as before', () => {
	for (const table of published) expect(csvOf(table)).not.toMatch(/^\uFEFF|\r/);
});

test('hosts-F16: a status is told in the words of the language', () => {
	const rows = rowsOf('ru', 'status');
	expect(rows.columns).toEqual([
		...['Тема карты', 'Республика', 'Статус', 'С какого дня'],
		...['До какого дня (не включая его)', 'Событие', 'Примечание']
	]);
	expect(rows.find((row) => row['С какого дня'] === '1991-12-08')).toMatchObject({
		Республика: 'Россия'
	});
	const told = rows.flatMap((row) => [row['Тема карты']!, row['Республика']!, row['Статус']!]);
	expect(told.filter((text) => !/\p{Script=Cyrillic}|%/u.test(text))).toEqual([]);
});

test('hosts-F16: figures have the decimal mark of the language', () => {
	const share = (language: string, column: string) =>
		rowsOf(language, 'referendum').map((row) => row[column]);
	expect(share('ru', '«Да», % от принявших участие')).toContain('76,4');
	expect(share('en', 'Yes, % of ballots cast')).toContain('76.4');
	expect(share('zh-hant', '贊成票占投票總數（%）')).toContain('76.4');
});

test('hosts-F16: lists of ids become lists of names, and no id that has a name is left', () => {
	const events = rowsOf('en', 'events');
	expect(events.columns).not.toContain('event');
	expect(events.map(({ Republics }) => Republics)).toContain('Russia; Ukraine; Belarus');
	expect(events.every(({ Theme }) => /^[A-Z]/.test(Theme!))).toBe(true);
	const papers = rowsOf('zh-hans', 'treaties');
	expect(papers.columns.slice(0, 3)).toEqual(['共和国', '文件', '日期']);
	expect(papers.map((row) => row['日期'])).toContain('从未');
});

test('hosts-F16, bugs-F23: the letters of Chișinău arrive', () => {
	expect(fileOf('en', 'events')).toContain('Chișinău');
});
