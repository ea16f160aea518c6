import { accessibility } from '$lib/content/load.server';
import type { PageServerLoad } from './$types';

export { entries } from '$lib/i18n/entries';
/** A page to read: it needs no script. */
export const csr = false;

/** The statement's texts, which no other page carries. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	return accessibility(language.id);
};
