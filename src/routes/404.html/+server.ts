import { createHash } from 'node:crypto';
import { escapeHtml } from '$lib/ui/escape-html';
import { createI18n } from '$lib/i18n/i18n';
import { locales, prefixOf, type Locale } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { themeStyles } from '$lib/styles/themes';
import tokens from '$lib/styles/tokens.css?raw';
import { site } from '$lib/server/site-url';
import lost from './404.css?raw';
import type { RequestHandler } from './$types';

export const prerender = true;

const root = site ? new URL(site).pathname : '/';
// The policy below holds its hash as an HTML parser reads it: with line feeds alone.
const style = (themeStyles + tokens + lost).replaceAll('\r\n', '\n');
const styleHash = createHash('sha256').update(style).digest('base64');
const i18nOf = (entry: Locale) => createI18n(entry, allMessages(entry.id));

/**
 * What a host shows where nothing lies, in every language. It is shown in whatever folder was asked
 * for, so it draws on no other file, and its links begin at the folder that `SITE_URL` names.
 */
export const GET: RequestHandler = () => {
	const [first] = locales;
	const { t } = i18nOf(first!);
	const html = `<!doctype html>
<html lang="${first!.tag}">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'" />
		<meta name="robots" content="noindex" />
		<meta name="darkreader-lock" />
		<title>${escapeHtml(`${t('lost.title')} – ${t('site.title')}`)}</title>
		<style>${style}</style>
	</head>
	<body>
		${locales.map(section).join('\n\t\t')}
	</body>
</html>
`;
	return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};

/** The same in one language, and the way to its atlas. */
function section(entry: Locale): string {
	const { t } = i18nOf(entry);
	const way = `<a href="${escapeHtml(root + prefixOf(entry))}">${escapeHtml(t('lost.home'))}</a>`;
	return `<section lang="${entry.tag}"><h1>${escapeHtml(t('lost.title'))}</h1><p>${escapeHtml(t('lost.text'))} ${way}</p></section>`;
}
