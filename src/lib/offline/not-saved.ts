import type { Locale } from '$lib/i18n/locales';
import { escapeHtml } from '$lib/ui/escape-html';

/** What is said in the place of a page that is not saved, in one language. */
export interface Words {
	title: string;
	text: string;
	again: string;
	/** The text of the link to the atlas. */
	home: string;
}

const style =
	'body { max-width: 40em; margin: 15vh auto; padding: 0 24px; font: 16px/1.5 system-ui, sans-serif }';

/**
 * The page that stands in the place of one that is not saved, in its language.
 *
 * @param home A home page that is saved: its language, address and words.
 */
export function notSaved(
	{ tag }: Locale,
	words: Words,
	home?: { locale: Locale; href: string; words: Words }
): Response {
	const link = (href: string, text: string, more = '') =>
		`<p><a href="${escapeHtml(href)}"${more}>${escapeHtml(text)}</a></p>`;
	const html = `<!doctype html>
<html lang="${tag}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(words.title)}</title>
<style>${style}</style>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.text)}</p>
${link('', words.again)}${home ? link(home.href, home.words.home, ` lang="${home.locale.tag}"`) : ''}`;
	const headers = {
		'Content-Type': 'text/html; charset=utf-8',
		'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'"
	};
	return new Response(html, { status: 503, headers });
}
