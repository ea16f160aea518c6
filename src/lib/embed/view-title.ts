import type { Atlas } from '$lib/domain/atlas';
import { lensTitle } from '$lib/domain/day';
import { nameOn } from '$lib/domain/name';
import type { View } from '$lib/domain/view';
import type { FullI18n } from '$lib/i18n/i18n';

/**
 * The title of a view: what a screen reader calls its frame, what a platform lists it as. By another
 * message it names the view alone, without the atlas.
 */
export function viewTitle(
	{ date, lens, body, republic, compare }: View,
	atlas: Atlas,
	{ t, formatDate }: FullI18n,
	message: 'share.frameTitle' | 'share.viewTitle' = 'share.frameTitle'
): string {
	const selected = atlas.republics.find(({ id }) => id === republic);
	return t(message, {
		lens: lensTitle(atlas, { lens, body }),
		date: formatDate(date),
		named: selected ? 'yes' : 'no',
		name: selected ? nameOn(selected.names, date).name : '',
		compared: compare ? 'yes' : 'no',
		compare: compare ? formatDate(compare) : ''
	});
}
