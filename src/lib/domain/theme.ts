import type { Atlas, AtlasEvent, Precision, RepublicId, ThemeId } from './atlas';
import { addMonths, type IsoDate } from './date';

/** How a view says that no theme is chosen. */
export const noThemes = 'none';

/** The themes of a view, or those that the atlas shows without being asked. */
export function chosenThemes({ themes }: Atlas, chosen?: string): ReadonlySet<ThemeId> {
	if (chosen !== undefined) return new Set(chosen === noThemes ? [] : chosen.split(','));
	return new Set(themes.filter((theme) => theme.default).map(({ id }) => id));
}

/**
 * How a view says that exactly these themes are chosen: ids in the order of the atlas, comma between;
 * nothing where the atlas shows them without being asked.
 */
export function themesValue({ themes }: Atlas, chosen: ReadonlySet<ThemeId>): string | undefined {
	if (themes.every(({ id, default: shown }) => chosen.has(id) === shown)) return undefined;
	const ids = themes.map(({ id }) => id).filter((id) => chosen.has(id));
	return ids.join(',') || noThemes;
}

/** Those of some events that happened on a day. */
export const eventsOf = (events: readonly AtlasEvent[], day: IsoDate | undefined): AtlasEvent[] =>
	events.filter(({ date, precision }) => date === day && precision === 'day');

/** Those of some events that stand on a day, however exactly it is known, major ones first. */
export const eventsOn = (events: readonly AtlasEvent[], day: IsoDate): AtlasEvent[] =>
	events
		.filter(({ date }) => date === day)
		.sort((one, other) => Number(one.rank === 'minor') - Number(other.rank === 'minor'));

/**
 * How exactly a day of the timeline is told: by its month where events stand on it of which no more is
 * known, and no other.
 */
export function precisionOn(events: readonly AtlasEvent[], day: IsoDate): Precision {
	const own = events.filter(({ date }) => date === day);
	return own.some(({ precision }) => precision === 'day') ? 'day' : (own[0]?.precision ?? 'day');
}

/** Whether something has certainly happened by a day: what is known by its month, once that is over. */
const hasHappened = ({ date, precision }: AtlasEvent, day: IsoDate): boolean =>
	precision === 'day' ? date <= day : nextAfter(date, precision) <= day;

/** The first day after the month or year that begins on a day. */
const nextAfter = (first: IsoDate, precision: Precision): IsoDate =>
	addMonths(first, precision === 'month' ? 1 : 12);

/** The events of a day; where it has none, the marked ones that happened last before it, together. */
export function latestEvents(
	{ events }: Pick<Atlas, 'events'>,
	marked: readonly AtlasEvent[],
	day: IsoDate
): readonly AtlasEvent[] {
	const own = eventsOf(events, day);
	if (own.length) return own;
	const last = marked.findLast((event) => hasHappened(event, day));
	return marked.filter(
		({ date, precision }) => date === last?.date && precision === last.precision
	);
}

/** The events that concern a republic: they name it, or change what it is. */
export const eventsConcerning = (
	events: readonly AtlasEvent[],
	republic: RepublicId
): AtlasEvent[] =>
	events.filter(
		({ republics, changes }) =>
			republics.includes(republic) || changes.some((change) => change.republic === republic)
	);

/**
 * The events that the timeline marks and steps through: of the themes chosen the major ones, and the
 * minor ones that change a status; all of those that have no theme.
 */
export function markedEvents(atlas: Atlas, chosen?: string): AtlasEvent[] {
	const themes = chosenThemes(atlas, chosen);
	return atlas.events.filter(
		({ theme, rank, changes }) =>
			theme === undefined || (themes.has(theme) && (rank === 'major' || changes.length > 0))
	);
}
