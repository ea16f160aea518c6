import type { AtlasEvent, Change, EventRecord } from '$lib/domain/atlas';
import type { EventFacts, Facts } from '../schema/facts';
import { isMonth } from '../schema/parts';
import type { Texts } from '../schema/texts';
import { eventChanges, firstDay, inOrder } from './event-changes';
import { joinNotes } from './vote';

/** Every event with its text, place, people and sources, those before the timeline among them. */
export const joinEvents = (facts: Facts, texts: Texts): EventRecord[] =>
	inOrder(facts.events).map((event) => joinRecord(event, facts, texts));

/** Whether an event lies on the timeline: earlier ones are background, told in lists alone. */
export const onTimeline =
	({ from }: Facts['atlas']) =>
	({ date }: AtlasEvent): boolean =>
		date >= from;

/** What the timeline shows of an event. */
export function joinEvent(
	event: EventFacts,
	facts: Facts,
	texts: Texts
): Omit<AtlasEvent, 'precision' | 'theme'> & Pick<EventRecord, 'precision' | 'theme'> {
	const { id, date, end, republics, rank, theme } = event;
	const { title, notes } = texts.events[id]!;
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
		republics: republics === 'all' ? facts.republics.map((republic) => republic.id) : republics,
		rank,
		theme,
		changes
	};
}

function joinRecord(event: EventFacts, facts: Facts, texts: Texts): EventRecord {
	const { id, sources, confidence, place: at, people } = event;
	const { text, note } = texts.events[id]!;
	const place = facts.places.find((place) => place.id === at);
	return {
		...joinEvent(event, facts, texts),
		text,
		...joinNotes(note),
		...(place && { place: { name: texts.places[place.id]!, at: place.at } }),
		people: people.map((person) => texts.people[person]!),
		personIds: people,
		sources,
		confidence
	};
}
