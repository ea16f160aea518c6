import type { CitedPage } from '$lib/citing/cited-page';
import type { Atlas } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';
import type { View } from '$lib/domain/view';
import { viewTitle } from '$lib/embed/view-title';
import type { FullI18n } from '$lib/i18n/i18n';

interface Visit {
	/** Of the program. */
	version: string;
	/** The link to the view. */
	address: string;
	/** Today. */
	accessed: IsoDate;
}

/** A view as others cite it, under a title that names republic, lens, date and the day compared. */
export function citedView(view: View, atlas: Atlas, i18n: FullI18n, visit: Visit): CitedPage {
	const { date, lens, republic, compare } = view;
	return {
		key: [atlas.slug, lens, republic, date, compare].filter(Boolean).join('-'),
		title: viewTitle(view, atlas, i18n, 'share.viewTitle'),
		author: i18n.t('share.author'),
		site: i18n.t('site.title'),
		language: i18n.tag,
		date: atlas.asOf,
		...visit
	};
}
