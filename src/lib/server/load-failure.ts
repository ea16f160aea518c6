import { atlas } from '$lib/content/load.server';
import { escaped } from '$lib/ui/escape-html';
import { createI18n } from '$lib/i18n/i18n';
import type { Locale } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';

/**
 * What a page says when the view that its address asks for keeps not coming: its scripts may be lost
 * or slow. It needs none itself; `src/lib/styles/pending-view.css` shows it after a while.
 */
export function late(entry: Locale): string {
	const { t, formatDate } = createI18n(entry, allMessages(entry.id));
	const link = (href: string, text: string) => `<a href="${href}">${escaped(text)}</a>`;
	const ways = [
		link('', t('late.again')),
		link('./', t('late.opening', { date: formatDate(atlas(entry.id).opening) }))
	];
	return `<p class="late" role="status">${[escaped(t('late.text')), ...ways].join(' ')}</p>`;
}
