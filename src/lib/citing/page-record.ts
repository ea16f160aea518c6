import type { IsoDate } from '$lib/domain/date';
import type { FullI18n } from '$lib/i18n/i18n';
import type { CitedPage } from './cited-page';

/** What the build knows of a page beside its content: for references to it, and for errors on it. */
export interface PageRecord {
	/** What a bibliography's file calls it: "fifteen-republics-about". */
	key: string;
	/** Absolute where the build knows where the site lies, else the path from the root. */
	address: string;
	/** Whether the address is the path alone. */
	pathOnly: boolean;
	/** Of the program. */
	version: string;
	/** The day to which the content was checked. */
	date: IsoDate;
	/** How the publisher of this copy can be reached (`mailto:` or `http(s)`), and where it is made. */
	contact?: string | undefined;
	repository?: string | undefined;
}

/** A page of reference as others cite it. */
export const citedPage = (
	{ key, address, version, date }: PageRecord,
	title: string,
	{ t, tag }: FullI18n
): CitedPage => ({
	key,
	title,
	author: t('share.author'),
	site: t('site.title'),
	language: tag,
	version,
	date,
	address
});
