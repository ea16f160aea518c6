import { atlas } from '$lib/content/load.server';
import { escapeHtml } from '$lib/ui/escape-html';
import { createI18n } from '$lib/i18n/i18n';
import type { Locale } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';

/**
 * What a page says when its scripts fail or are slow to show the view of its address. It needs no
 * script: `src/lib/styles/pending-view.css` shows it after a while.
 */
export function loadFailure(entry: Locale): string {
	const { t, formatDate } = createI18n(entry, allMessages(entry.id));
	const link = (href: string, text: string) => `<a href="${href}">${escapeHtml(text)}</a>`;
	const links = [
		link('', t('late.again')),
		link('./', t('late.opening', { date: formatDate(atlas(entry.id).opening) }))
	];
	return `<p class="late" role="status">${[escapeHtml(t('late.text')), ...links].join(' ')}</p>`;
}
