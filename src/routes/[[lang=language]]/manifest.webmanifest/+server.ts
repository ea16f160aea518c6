import { createI18n } from '$lib/i18n/i18n';
import { localeAt, prefixOf } from '$lib/i18n/locales';
import { messages } from '$lib/i18n/messages.server';
import { themes } from '$lib/styles/themes';
import type { RequestHandler } from './$types';

export const prerender = true;
export { entries } from '$lib/i18n/entries';

/** The drawings of the app in `static/icons` (`npm run icons`); what is cut into a shape has a margin. */
const icons = [
	{ name: '192', sizes: '192x192', purpose: 'any' },
	{ name: '512', sizes: '512x512', purpose: 'any' },
	{ name: 'maskable', sizes: '512x512', purpose: 'maskable' }
];

/** What a browser installs as an app: the atlas in a language, with the other languages within. */
export const GET: RequestHandler = ({ params }) => {
	const entry = localeAt(params.lang);
	const { t } = createI18n(entry, messages(entry.id));
	const root = prefixOf(entry) ? '../' : './';
	const manifest = {
		name: t('site.title'),
		description: t('site.description'),
		lang: entry.tag,
		start_url: './',
		scope: root,
		display: 'standalone',
		theme_color: themes.light.panel,
		background_color: themes.light.paper,
		categories: ['education'],
		icons: [
			...icons.map(({ name, ...icon }) => ({
				src: `${root}icons/${name}.png`,
				type: 'image/png',
				...icon
			})),
			{ src: `${root}favicon.svg`, type: 'image/svg+xml', sizes: 'any', purpose: 'any' }
		]
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'Content-Type': 'application/manifest+json' }
	});
};
