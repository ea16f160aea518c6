import { references } from '$lib/content/load.server';
import { bibliographyFile } from '$lib/content/publish/bibliography';

export const prerender = true;

/** The bibliography, for programs that manage references. */
export const GET = () =>
	new Response(bibliographyFile(references('en').sources), {
		headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' }
	});
