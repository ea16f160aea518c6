import { atlas, references } from '$lib/content/load.server';
import type { IsoDate } from '$lib/domain/date';
import { dayOf } from '$lib/domain/day';
import { openingView } from '$lib/domain/view';
import { locales } from '$lib/i18n/locales';
import { cardBox, cardPicture } from './card-picture';
import { aroundRepublic, locatorShapes, unionShapes } from './coarse-maps';

/** What the pictures show is the same in every language. */
const { id: first } = locales[0]!;

/** Republics and events whose pages have a picture of their own, by the folder of the pages. */
export const cardIds = {
	republics: () => atlas(first).republics.map(({ id }) => id),
	events: () =>
		references(first)
			.events.filter(({ rank, date }) => rank === 'major' && date >= atlas(first).from)
			.map(({ id }) => id)
};
export type CardFolder = keyof typeof cardIds;
const folders = Object.keys(cardIds) as CardFolder[];

/** The republic on the last day of the atlas, the land around it beside it. */
function republicPicture(republic: string): Buffer {
	const { lens, statuses } = dayOf(atlas(first), viewOf(atlas(first).asOf));
	const shapes = locatorShapes(aroundRepublic(republic, cardBox));
	return cardPicture({ shapes, lens, statuses, ringed: [republic] });
}

/**
 * All republics on the day of the event, in the lens in which it changes a colour; those that it concerns
 * are ringed where it changes none.
 */
function eventPicture(id: string): Buffer {
	const { date, changes, republics } = eventOf(id);
	const { lens, statuses } = dayOf(atlas(first), viewOf(date, changes[0]?.lens));
	const told = changes.length > 0 || republics.length === statuses.size;
	return cardPicture({ shapes: unionShapes(), lens, statuses, ringed: told ? [] : republics });
}

const eventOf = (id: string) => references(first).events.find((event) => event.id === id)!;
const viewOf = (date: IsoDate, lens = openingView(atlas(first)).lens) => ({ date, lens });

/** The picture of the links to a page of a folder. */
export const drawCard = (folder: CardFolder, id: string): Buffer =>
	folder === 'republics' ? republicPicture(id) : eventPicture(id);

/** The picture of the page of a route, by its path from the root, and the day that it shows. */
export function pageCard(
	routeId: string | null,
	id: string | undefined
): { path: string; date: IsoDate } | undefined {
	const folder = folders.find((folder) => routeId?.endsWith(`/${folder}/[id]`));
	if (!folder || !id || !cardIds[folder]().includes(id)) return undefined;
	const date = folder === 'republics' ? atlas(first).asOf : eventOf(id).date;
	return { path: `cards/${folder}/${id}.png`, date };
}
