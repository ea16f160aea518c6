import { version } from '../../../package.json';
import type { PageRecord } from '$lib/citing/page-record';
import { atlas } from '$lib/content/load.server';
import { prefixOf, type Locale } from '$lib/i18n/locales';
import { buildAddress, contactAddress } from './build-address';
import { site } from './site-url';

/** How the publisher of this copy can be reached: `CONTACT` of the build. */
export const contact = contactAddress(process.env.CONTACT);
/** Where the atlas is worked on: `REPOSITORY` of the build. */
const repository = buildAddress('REPOSITORY', process.env.REPOSITORY, ['https:', 'http:']);

/** The record of the page of a language at `path` below it: "about/". */
export function pageRecord(language: Locale, path: string): PageRecord {
	const { slug, asOf } = atlas(language.id);
	const place = prefixOf(language) + path;
	return {
		key: [slug, ...place.split('/').filter(Boolean)].join('-'),
		address: site ? site + place : `/${place}`,
		pathOnly: !site,
		version,
		date: asOf,
		contact,
		repository
	};
}
