import { error } from '@sveltejs/kit';
import { csvOf } from '$lib/content/publish/table';
import { published } from '$lib/server/published';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = () => published.map(({ name }) => ({ table: name }));

/** One of the published tables, which a browser saves or opens. */
export const GET: RequestHandler = ({ params }) => {
	const table = published.find(({ name }) => name === params.table);
	if (!table) error(404, `There is no table "${params.table}".`);
	return new Response(csvOf(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
