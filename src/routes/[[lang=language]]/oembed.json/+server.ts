import { error, json } from '@sveltejs/kit';
import { atlas as atlasIn } from '$lib/content/load.server';
import { openingView } from '$lib/domain/view';
import { oEmbed } from '$lib/embed/oembed';
import { viewTitle } from '$lib/embed/view-title';
import { createI18n } from '$lib/i18n/i18n';
import { localeAt, prefixOf } from '$lib/i18n/locales';
import { messages } from '$lib/i18n/messages.server';
import { card } from '$lib/server/open-graph';
import { site } from '$lib/server/site-url';
import type { RequestHandler } from './$types';

export const prerender = true;
export { entries } from '$lib/i18n/entries';

/** The oEmbed answer for the opening view of the atlas in a language, for sites that unfold links. */
export const GET: RequestHandler = async ({ params }) => {
	if (!site) error(404, 'Without SITE_URL the atlas has no embed that others could name.');
	const entry = localeAt(params.lang);
	const atlas = atlasIn(entry.id);
	const i18n = createI18n(entry, messages(entry.id));
	await i18n.loadDeferred();
	const at = (path: string) => new URL(path, site).href;
	const { path, width, height } = card(entry);
	return json(
		oEmbed({
			title: viewTitle(openingView(atlas), atlas, i18n),
			provider: { name: i18n.t('site.title'), url: at(prefixOf(entry)) },
			src: at(`${prefixOf(entry)}embed/`),
			picture: { url: at(path), width, height }
		})
	);
};
