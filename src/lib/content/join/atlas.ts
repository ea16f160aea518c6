import type { Atlas, AtlasEvent, Change, Lens } from '$lib/domain/atlas';
import { eventChanges, firstDay, inOrder } from './event-changes';
import type { EventFacts, Facts, LensFacts, RepublicFacts } from '../schema/facts';
import { isMonth } from '../schema/parts';
import type { Texts } from '../schema/texts';

/** Facts and texts joined into what a page draws. */
export function joinAtlas(language: string, facts: Facts, texts: Texts): Atlas {
	return {
		language,
		...facts.atlas,
		regions: facts.map.regions.map(({ id }) => ({ id, title: texts.map.regions[id]! })),
		republics: facts.republics.map((republic) => joinRepublic(republic, texts)),
		lenses: facts.lenses.map((lens) => joinLens(lens, texts)),
		events: inOrder(facts.events).map((event) => joinEvent(event, facts, texts))
	};
}

function joinRepublic({ id, namedFrom, capitalFrom = namedFrom }: RepublicFacts, texts: Texts) {
	const { name, formerName, formerFullName, capital, formerCapital } = texts.republics[id]!;
	return { id, name, formerName, formerFullName, namedFrom, capital, formerCapital, capitalFrom };
}

function joinLens({ id, kind, measure, statuses }: LensFacts, texts: Texts): Lens {
	const { title, about, statuses: labels } = texts.lenses[id]!;
	return {
		id,
		title,
		about,
		kind,
		...(measure && { measure }),
		statuses: statuses.map((status) => ({ ...status, ...labels[status.id]! }))
	};
}

function joinEvent(event: EventFacts, facts: Facts, texts: Texts): AtlasEvent {
	const { id, date, end, republics, rank } = event;
	const { title, text, note, notes } = texts.events[id]!;
	const changes = eventChanges(event, facts).map((change): Change => {
		const note = notes[change.lens]?.[change.republic];
		return note ? { ...change, note } : change;
	});
	return {
		id,
		date: firstDay(date),
		precision: isMonth(date) ? 'month' : 'day',
		...(end && { end }),
		title,
		text,
		...(note && { note }),
		republics: republics === 'all' ? facts.republics.map((republic) => republic.id) : republics,
		rank,
		changes
	};
}
