import { existsSync } from 'node:fs';
import { atlas as atlasIn } from '$lib/content/load.server';
import { escaped } from '$lib/ui/escape-html';
import { createI18n } from '$lib/i18n/i18n';
import { locales, prefixOf, type Locale } from '$lib/i18n/locales';
import { messages } from '$lib/i18n/messages.server';
import { site } from './site-url';

const pictureOf = ({ id }: Locale) => `cards/${id}.png`;

/**
 * A picture of the opening view, of the size that most sites ask for, by its path from the root;
 * where nobody has taken a language's yet (`npm run screenshots -- --cards`), the first one's.
 */
export function card(entry: Locale) {
	const own = existsSync(`static/${pictureOf(entry)}`) ? entry : locales[0]!;
	return { path: pictureOf(own), width: 1200, height: 630 };
}

/**
 * What other sites read in the head of a page to show a link to it: Open Graph's card and, of a page
 * with a map, where oEmbed's answer lies. Both name absolute addresses only where the build was told
 * one. A page beside the map, at `beside` from the root, says by itself what it is called and about.
 */
export function cardTags(entry: Locale, beside?: string): string {
	const { t, formatDate } = createI18n(entry, messages(entry.id));
	const { path, width, height } = card(entry);
	const home = prefixOf(entry);
	const { language, region } = new Intl.Locale(entry.locale);
	const title = t('site.title');
	const meta = (name: string, content: string | number) =>
		`<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${escaped(String(content))}" />`;

	const answer = `<link rel="alternate" type="application/json+oembed" href="${escaped(`${site}${home}oembed.json`)}" title="${escaped(title)}" />`;
	const located = [
		meta('og:url', `${site}${beside ?? home}`),
		meta('og:image', `${site}${path}`),
		meta('og:image:width', width),
		meta('og:image:height', height),
		meta('og:image:alt', t('map.label', { date: formatDate(atlasIn(entry.id).opening) })),
		meta('twitter:card', 'summary_large_image')
	];
	const mapped = [meta('og:title', title), meta('og:description', t('site.description'))];
	const tags = [
		...(site && beside === undefined ? [answer] : []),
		...(site ? located : []),
		meta('og:type', 'website'),
		meta('og:site_name', title),
		meta('og:locale', `${language}_${region}`),
		...(beside === undefined ? mapped : [])
	];
	return tags.join('\n\t\t');
}
