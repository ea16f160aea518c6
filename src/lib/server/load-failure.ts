import { atlas } from '$lib/content/load.server';
import { escaped } from '$lib/ui/escape-html';
import { createLanguage } from '$lib/i18n/i18n';
import type { LanguageEntry } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';

/**
 * What a page says when the view that its address asks for keeps not coming: its scripts may be lost
 * or slow. It needs none itself; `src/lib/styles/pending-view.css` shows it after a while.
 */
export function late(entry: LanguageEntry): string {
	const { say, date } = createLanguage(entry, allMessages(entry.id));
	const link = (href: string, text: string) => `<a href="${href}">${escaped(text)}</a>`;
	const ways = [
		link('', say('late.again')),
		link('./', say('late.opening', { date: date(atlas(entry.id).opening) }))
	];
	return `<p class="late" role="status">${[escaped(say('late.text')), ...ways].join(' ')}</p>`;
}
