import { json } from '@sveltejs/kit';
import { atlas } from '$lib/content/load.server';
import { dataPackage } from '$lib/content/publish/data-package';
import { createI18n } from '$lib/i18n/i18n';
import { locales } from '$lib/i18n/locales';
import { messages } from '$lib/i18n/messages.server';
import { site } from '$lib/server/site-url';
import { published } from '$lib/server/published';

export const prerender = true;

/** What the files beside it hold, column by column, for programs. */
export function GET() {
	const { t } = createI18n(locales[0]!, messages('en'));
	const { slug, asOf } = atlas('en');
	return json(
		dataPackage(published, {
			name: slug,
			title: t('site.title'),
			description: t('site.description'),
			asOf,
			homepage: site
		})
	);
}
