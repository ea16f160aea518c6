import { embedding } from '$lib/content/load.server';
import type { PageServerLoad } from './$types';

export { entries } from '$lib/i18n/entries';

/** The guide's texts, which no other page carries. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	return { texts: embedding(language.id) };
};
