import { atlas } from '$lib/content/load.server';
import { escapeHtml } from '$lib/ui/escape-html';
import { createI18n } from '$lib/i18n/i18n';
import { prefixOf, type Locale } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { site } from './site-url';

/**
 * What a page says of what it lacks, each a line of its own: the view of its address, or what moves
 * it, where scripts fail or are slow; its styles; or, opened from a disk, all that needs a server.
 * `src/pre-paint.js` shows the one that is true.
 */
export function loadFailure(entry: Locale): string {
	const { t, formatDate } = createI18n(entry, allMessages(entry.id));
	const link = (href: string, text: string) => `<a href="${href}">${escapeHtml(text)}</a>`;
	const again = link('', t('late.again'));
	const opening = link('./', t('late.opening', { date: formatDate(atlas(entry.id).opening) }));
	const line = (missing: string, text: string, ...links: string[]) =>
		`<p class="late" role="status" data-missing="${missing}" hidden>${[escapeHtml(text), ...links].join(' ')}</p>`;
	return [
		line('view', t('late.text'), again, opening),
		line('controls', t('late.controls'), again),
		line('styles', t('late.styles'), again),
		line('file', t('late.file'), ...(site ? [link(site + prefixOf(entry), t('embed.open'))] : []))
	].join('');
}
