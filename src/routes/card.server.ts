import { existsSync } from 'node:fs';
import { atlas as atlasIn } from '$lib/content/load.server';
import { escaped } from '$lib/embed/escaped';
import { createLanguage } from '$lib/language/language';
import { languages, prefixOf, type LanguageEntry } from '$lib/language/languages';
import { messages } from '$lib/language/load.server';
import { site } from './site.server';

const pictureOf = ({ id }: LanguageEntry) => `cards/${id}.png`;

/**
 * A picture of the opening view, of the size that most sites ask for, by its path from the root;
 * where nobody has taken a language's yet (`npm run screenshots -- --cards`), the first one's.
 */
export function card(entry: LanguageEntry) {
	const own = existsSync(`static/${pictureOf(entry)}`) ? entry : languages[0]!;
	return { path: pictureOf(own), width: 1200, height: 630 };
}

/**
 * What other sites read in the head of a page with a map to show a link to it: Open Graph's card,
 * and where oEmbed's answer lies. Both name absolute addresses only where the build was told one.
 */
export function cardTags(entry: LanguageEntry): string {
	const { say, date } = createLanguage(entry, messages(entry.id));
	const { path, width, height } = card(entry);
	const page = prefixOf(entry);
	const { language, region } = new Intl.Locale(entry.locale);
	const title = say('site.title');
	const meta = (name: string, content: string | number) =>
		`<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${escaped(String(content))}" />`;

	const tags = [
		meta('og:type', 'website'),
		meta('og:site_name', title),
		meta('og:title', title),
		meta('og:description', say('site.description')),
		meta('og:locale', `${language}_${region}`)
	];
	if (site)
		tags.unshift(
			`<link rel="alternate" type="application/json+oembed" href="${escaped(`${site}${page}oembed.json`)}" title="${escaped(title)}" />`,
			meta('og:url', `${site}${page}`),
			meta('og:image', `${site}${path}`),
			meta('og:image:width', width),
			meta('og:image:height', height),
			meta('og:image:alt', say('map.label', { date: date(atlasIn(entry.id).opening) })),
			meta('twitter:card', 'summary_large_image')
		);
	return tags.join('\n\t\t');
}
