import type { FullI18n } from '$lib/i18n/i18n';

/** What a file tells about itself, in its language: elements of Dublin Core. */
export interface Metadata {
	title: string;
	/** What it shows in words. */
	description: string;
	/** The day shown, or the first and the last with a slash between (ISO 8601). */
	coverage: string;
	/** BCP 47 tag. */
	language: string;
	publisher: string;
	/** Where its shapes come from. */
	source: string;
	/** Where the terms are told under which it may be passed on. */
	licence: string;
	/** Where the view is found. */
	address: string;
}

/** The licence of the texts and the data, as in the data package. */
const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** What every file of the atlas tells, around what is its own. */
export const metadataOf = (
	{ t, tag }: FullI18n,
	own: Pick<Metadata, 'title' | 'description' | 'coverage' | 'address'>
): Metadata => ({
	...own,
	language: tag,
	publisher: t('site.title'),
	source: t('map.credit'),
	licence
});
