import type { Atlas, References, Source } from '$lib/domain/atlas';
import type { Chronicle } from '$lib/domain/interval';
import type { View } from '$lib/domain/view';
import { numberFootnotes } from '$lib/sources/footnotes';
import { changingEvents, lastStatusChange } from './worksheet-tasks';

/** Where a sheet's statements come from: the rule of the lens, then the last change up to the day. */
export function sourcesOf(
	{ citations, events, sources }: References,
	atlas: Atlas,
	view: View,
	chronicle: Chronicle
): Source[] {
	const changing = changingEvents(atlas, view.lens, lastStatusChange(chronicle, view));
	return numberFootnotes(sources, [
		citations.lenses[view.lens] ?? [],
		...changing.map(
			({ id, sources = [] }) => events.find((event) => event.id === id)?.sources ?? sources
		)
	]).cited;
}
