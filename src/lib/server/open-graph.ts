import { existsSync } from 'node:fs';
import { about, atlas as atlasIn } from '$lib/content/load.server';
import type { IsoDate } from '$lib/domain/date';
import { escapeHtml } from '$lib/ui/escape-html';
import { createI18n } from '$lib/i18n/i18n';
import { locales, prefixOf, type Locale } from '$lib/i18n/locales';
import { messages } from '$lib/i18n/messages.server';
import { site } from './site-url';

const pathOf = ({ id }: Locale) => `cards/${id}.png`;

/**
 * The picture of the opening view, of the size in pixels that most sites ask for, by its path from the
 * root. A language without one (`npm run screenshots -- --cards` makes it) has the first language's.
 */
export function card(entry: Locale) {
	const own = existsSync(`static/${pathOf(entry)}`) ? entry : locales[0]!;
	return { path: pathOf(own), width: 1200, height: 630 };
}

/** A picture of a page's own: its path from the root, and the day that it shows. */
interface OwnCard {
	path: string;
	date: IsoDate;
}

/**
 * What other sites read in the head of a page to show a link to it: Open Graph's tags and, of a page
 * with a map, the address of oEmbed's answer; and the page's own address, without a query. All name
 * absolute addresses, so only where SITE_URL is set. A document, at `path` from the root, has tags of
 * its own for title and description, and may have a picture of its own; an article is one that is
 * read, and says where corrections are announced.
 */
export function openGraphTags(
	entry: Locale,
	document?: { path: string; article: boolean; card?: OwnCard | undefined }
): string {
	const documentPath = document?.path;
	const { t, formatDate } = createI18n(entry, messages(entry.id));
	const { width, height, ...general } = card(entry);
	const { path, date } = document?.card ?? { ...general, date: atlasIn(entry.id).opening };
	const home = prefixOf(entry);
	const { language, region } = new Intl.Locale(entry.locale);
	const title = t('site.title');
	const meta = (name: string, content: string | number) =>
		`<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${escapeHtml(String(content))}" />`;

	const oEmbedLink = `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${site}${home}oembed.json`)}" title="${escapeHtml(title)}" />`;
	const feedLink = `<link rel="alternate" type="application/feed+json" href="${escapeHtml(`${site}${home}feed.json`)}" title="${escapeHtml(about(entry.id).corrections.title)}" />`;
	const absoluteTags = [
		`<link rel="canonical" href="${escapeHtml(`${site}${documentPath ?? home}`)}" />`,
		meta('og:url', `${site}${documentPath ?? home}`),
		meta('og:image', `${site}${path}`),
		meta('og:image:width', width),
		meta('og:image:height', height),
		meta('og:image:alt', t('map.label', { date: formatDate(date) })),
		meta('twitter:card', 'summary_large_image')
	];
	const mapTags = [meta('og:title', title), meta('og:description', t('site.description'))];
	const tags = [
		...(site && documentPath === undefined ? [oEmbedLink] : []),
		...(site ? absoluteTags : []),
		...(site && document?.article ? [feedLink] : []),
		meta('og:type', document?.article ? 'article' : 'website'),
		meta('og:site_name', title),
		meta('og:locale', `${language}_${region}`),
		...(documentPath === undefined ? mapTags : [])
	];
	return tags.join('\n\t\t');
}
