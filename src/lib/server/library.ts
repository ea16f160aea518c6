import { about, references } from '$lib/content/load.server';
import type { SourceId } from '$lib/domain/atlas';
import type { Library } from '$lib/sources/bibliography';

/** The sources of the atlas, or those that are `cited`, their kinds named in a language. */
export const library = (language: string, cited?: readonly SourceId[]): Library => ({
	sources: references(language).sources.filter(({ id }) => !cited || cited.includes(id)),
	kinds: about(language).sources.kinds
});
