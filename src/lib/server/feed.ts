import { about, corrections } from '$lib/content/load.server';
import { createI18n } from '$lib/i18n/i18n';
import { prefixOf, type Locale } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';

/**
 * The corrections as a feed (JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/) in a language, of the
 * site at an absolute address.
 */
export function correctionsFeed(language: Locale, site: string) {
	const { t } = createI18n(language, allMessages(language.id));
	const home = site + prefixOf(language);
	const page = `${home}about/`;
	return {
		version: 'https://jsonfeed.org/version/1.1',
		title: `${t('site.title')}: ${about(language.id).corrections.title}`,
		home_page_url: `${page}#corrections`,
		feed_url: `${home}feed.json`,
		language: language.tag,
		authors: [{ name: t('share.author') }],
		items: corrections(language.id).map(({ id, date, title, text }) => ({
			id: `${page}#change-${id}`,
			url: `${page}#change-${id}`,
			title,
			content_text: text,
			date_published: `${date}T00:00:00Z`
		}))
	};
}
