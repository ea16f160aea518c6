import { json } from '@sveltejs/kit';
import { atlas } from '$lib/content/load.server';
import { dataPackage } from '$lib/content/publish/data-package';
import { createLanguage } from '$lib/i18n/i18n';
import { languages } from '$lib/i18n/locales';
import { messages } from '$lib/i18n/messages.server';
import { site } from '$lib/server/site-url';
import { published } from '$lib/server/published';

export const prerender = true;

/** What the files beside it hold, column by column, for programs. */
export function GET() {
	const { say } = createLanguage(languages[0]!, messages('en'));
	return json(
		dataPackage(published, {
			title: say('site.title'),
			description: say('site.description'),
			asOf: atlas('en').asOf,
			homepage: site
		})
	);
}
