import { bibtexEntry, bibtexUrl, escapeBibtex } from '$lib/citing/files';
import type { Source } from '$lib/domain/atlas';

/**
 * The bibliography as BibTeX, in the order of `sources`, an entry by the id of its source: on the web
 * (`@online`) or, without an address, elsewhere (`@misc`). The title is kept as it is written, with the
 * language it is in (BCP 47).
 */
export const bibliographyFile = (sources: readonly Source[]): string =>
	sources
		.map(({ id, kind, title, language, url }) =>
			bibtexEntry(url ? 'online' : 'misc', id, {
				title: `{${escapeBibtex(title)}}`,
				url: url && bibtexUrl(url),
				language,
				keywords: kind
			})
		)
		.join('\n\n') + '\n';
