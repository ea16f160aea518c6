import { error } from '@sveltejs/kit';
import { excelCsv } from '$lib/content/publish/excel';
import { entries as languages } from '$lib/i18n/entries';
import { createI18n } from '$lib/i18n/i18n';
import { localeAt } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { published, publishedIn } from '$lib/server/published';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = () =>
	languages().flatMap((language) => published.map(({ name }) => ({ ...language, table: name })));

/** One of the published tables in the words of a language, for spreadsheets. */
export const GET: RequestHandler = ({ params }) => {
	const entry = localeAt(params.lang);
	const { t } = createI18n(entry, allMessages(entry.id));
	const tables = publishedIn(entry.id);
	const table = tables.find(({ name }) => name === params.table);
	if (!table) error(404, `There is no table "${params.table}".`);
	return new Response(excelCsv(table, tables, { t, locale: entry.locale }), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
