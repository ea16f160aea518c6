import { json } from '@sveltejs/kit';
import { atlas } from '$lib/content/load.server';
import { dataPackage } from '$lib/content/publish/data-package';
import { createLanguage } from '$lib/language/language';
import { languages } from '$lib/language/languages';
import { messages } from '$lib/language/load.server';
import { site } from '../../site.server';
import { published } from '../published.server';

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
