/** A response that a browser saves or opens as a table. */
export const csv = (text: string) =>
	new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
