import { about, references } from '$lib/content/load.server';
import type { Library } from '$lib/sources/bibliography';

/** All sources of the atlas, their kinds named in a language. */
export const library = (language: string): Library => ({
	sources: references(language).sources,
	kinds: about(language).sources.kinds
});
