import { version } from '../../../package.json';
import { about, atlas, references } from '$lib/content/load.server';
import type { Atlas, EventRecord } from '$lib/domain/atlas';
import { distinctNames, latestName } from '$lib/domain/name';
import { createI18n } from '$lib/i18n/i18n';
import { prefixOf, type Locale } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { dataLicence } from './licences';
import { site } from './site-url';

/** A node of schema.org's vocabulary. */
type Node = { '@type': string } & Record<string, unknown>;

/** An address below the site; undefined, and so left out, where the build does not know the site's. */
const at = (path: string) => site && site + path;

/** The atlas as a whole, of which its pages are parts. */
const website = (language: Locale): Node => ({
	'@type': 'WebSite',
	name: createI18n(language, allMessages(language.id)).t('site.title'),
	url: at(prefixOf(language))
});

/** A page of a language at `path` below it, as a part of the site. */
const pageNode = (name: string, path: string, language: Locale): Node => ({
	'@type': 'WebPage',
	name,
	url: at(prefixOf(language) + path),
	inLanguage: language.tag,
	isPartOf: website(language)
});

/** A point by longitude and latitude in degrees, and its name. */
export const placeNode = (
	name: string,
	[longitude, latitude]: readonly [number, number]
): Node => ({
	'@type': 'Place',
	name,
	geo: { '@type': 'GeoCoordinates', latitude, longitude }
});

/** A republic as a country, by its name of today; earlier names beside it. */
export function countryNode({ id, names }: Atlas['republics'][number], language: Locale): Node {
	const { name } = latestName(names);
	const earlier = distinctNames(names).filter((other) => other !== name);
	return {
		'@type': 'Country',
		name,
		...(earlier.length > 0 && { alternateName: earlier }),
		subjectOf: pageNode(name, `republics/${id}/`, language)
	};
}

/** What happened, when and where; the page that tells it is a part of the site. */
export function eventNode(event: EventRecord, language: Locale): Node {
	const { date, precision, end, title, text, place, id } = event;
	return {
		'@type': 'Event',
		name: title,
		description: text,
		startDate: precision === 'month' ? date.slice(0, 7) : date,
		endDate: end,
		location: place && placeNode(place.name, place.at),
		subjectOf: pageNode(title, `events/${id}/`, language)
	};
}

/** The published data as a whole. */
export function datasetNode(language: Locale): Node {
	const { slug, from, asOf } = atlas(language.id);
	const { t } = createI18n(language, allMessages(language.id));
	return {
		'@type': 'Dataset',
		name: t('site.title'),
		description: about(language.id).description,
		identifier: slug,
		url: at(`${prefixOf(language)}about/`),
		inLanguage: language.tag,
		version,
		dateModified: asOf,
		temporalCoverage: `${from}/${asOf}`,
		license: dataLicence.url,
		creator: { '@type': 'Organization', name: t('share.author') },
		publisher: { '@type': 'Organization', name: t('site.title') },
		isAccessibleForFree: true,
		distribution: site && [
			{
				'@type': 'DataDownload',
				encodingFormat: 'application/json',
				contentUrl: at('data/datapackage.json')
			}
		],
		isPartOf: website(language)
	};
}

/** The node of a page, by the place of its route below the pages of a language. */
const nodes: Record<string, (language: Locale, id: string) => Node | undefined> = {
	about: datasetNode,
	'events/[id]': (language, id) => {
		const event = references(language.id).events.find((event) => event.id === id);
		return event && eventNode(event, language);
	},
	'republics/[id]': (language, id) => {
		const republic = atlas(language.id).republics.find((republic) => republic.id === id);
		return republic && countryNode(republic, language);
	}
};

/**
 * Data for search engines (JSON-LD) as a block in the page. It is no script: a browser neither runs it nor
 * holds it against the policy. No `<` is left in it, so that no text ends it.
 */
export const dataBlock = (data: object): string =>
	`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** The block of the page of a route, or nothing; `id` is of the thing that the page tells of. */
export function jsonLd(routeId: string | null, id: string | undefined, language: Locale): string {
	const node = nodes[routeId?.replace(/^\/\[\[lang=language\]\]\//, '') ?? '']?.(
		language,
		id ?? ''
	);
	if (!node) return '';
	return dataBlock({ '@context': 'https://schema.org', ...node });
}
