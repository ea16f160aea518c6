import { languageAt } from '$lib/language/languages';
import { allMessages } from '$lib/language/load.server';

export { entries } from '../../entries';

/** The page says its deferred messages from the start: it is such a part as a whole. */
export function load({ params }: { params: { lang?: string } }) {
	return { all: allMessages(languageAt(params.lang).id) };
}
