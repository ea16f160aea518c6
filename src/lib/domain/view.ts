import * as v from 'valibot';
import type { Atlas, AutonomyId, LensId, RepublicId, StatusId } from './atlas';
import { dateWithin, type IsoDate } from './date';
import { noThemes, themesValue } from './theme';

/**
 * What the reader looks at: everything on screen that is worth a link. The parts from `autonomy` on
 * are not written into addresses yet.
 */
export interface View {
	date: IsoDate;
	lens: LensId;
	/** The republic whose details are open. */
	republic?: RepublicId;
	/** What lies over the republics besides. */
	layers?: 'autonomies';
	/** How the world is flattened: not at all on the globe, equal-area without a word. */
	projection?: 'globe';
	/** A second day, to see what differs. */
	compare?: IsoDate;
	/** The themes whose events the timeline marks, where they are not the usual ones (`theme.ts`). */
	themes?: string;
	/** The autonomy whose details are open; it lies in `republic`. */
	autonomy?: AutonomyId;
	/** The part of the map that is shown, where it is not the whole. */
	region?: string;
	/** Both days compared are drawn, side by side. */
	sideBySide?: true;
	/** The one status that is not dimmed. */
	only?: StatusId;
	/** Every status shows its pattern. */
	patterns?: true;
}

/**
 * What the parts of a view in an address are called there, in the order in which they are written.
 * An embed's own keys stand in `embed/options.ts`, those of a sheet in `print/print-options.ts`.
 */
const keys = {
	date: 'date',
	lens: 'lens',
	republic: 'republic',
	layers: 'layers',
	projection: 'view',
	compare: 'compare',
	themes: 'themes'
} as const satisfies Partial<Record<keyof View, string>>;

/** A part of a view that addresses and messages carry. */
export type LinkedPart = keyof typeof keys;
export const linkedParts = Object.keys(keys) as LinkedPart[];

/** All parts of a view. */
export const viewParts: readonly (keyof View)[] = [
	...linkedParts,
	...(['autonomy', 'region', 'sideBySide', 'only', 'patterns'] as const)
];

/** The view as an address or a message carries it: the parts that are set, and no others. */
export const linkedView = (view: View): View =>
	Object.fromEntries(
		linkedParts.flatMap((part) => (view[part] === undefined ? [] : [[part, view[part]]]))
	) as unknown as View;

/** A value of a link that could not be read, and the part of the view it was meant for. */
export interface Unreadable {
	key: (typeof keys)[LinkedPart];
	/** As text, cut to a length that fits a line. */
	value: string;
}

/** The longest piece of an unreadable value that is repeated, in characters. */
const longestRepeated = 60;

/** The view an address without a query shows. */
export function openingView(atlas: Atlas): View {
	return { date: atlas.opening, lens: atlas.lenses[0]!.id };
}

/** What each part of a view may hold. Every value is bounded, so a hostile link costs nothing. */
export function viewSchemas(atlas: Atlas) {
	const { from, asOf, lenses, republics } = atlas;
	const oneOf = (ids: string[]) => v.picklist(ids);
	const day = dateWithin(from, asOf);
	return {
		date: day,
		lens: oneOf(lenses.map(({ id }) => id)),
		republic: oneOf(republics.map(({ id }) => id)),
		layers: v.literal('autonomies'),
		projection: v.literal('globe'),
		compare: day,
		themes: themesSchema(atlas)
	} satisfies Record<LinkedPart, v.GenericSchema>;
}

/** Ids of themes with commas between, or `none`. */
const themesSchema = (atlas: Atlas) =>
	v.pipe(
		v.string(),
		v.maxLength(200),
		v.transform((list) => (list === noThemes ? [] : list.split(','))),
		v.array(v.picklist(atlas.themes.map(({ id }) => id))),
		v.transform((ids) => themesValue(atlas, new Set(ids)))
	);

/**
 * Read a view from a query. A value that cannot be read gives way to the opening view's and is
 * reported; unknown keys are somebody else's and are left alone.
 */
export function parseView(
	query: URLSearchParams,
	atlas: Atlas
): { view: View; unreadable: Unreadable[] } {
	const view = openingView(atlas);
	const unreadable: Unreadable[] = [];
	const readable: Record<LinkedPart, v.GenericSchema> = viewSchemas(atlas);
	for (const part of linkedParts) {
		const key = keys[part];
		const value = query.get(key);
		if (value === null) continue;
		const { success, output } = v.safeParse(readable[part], value);
		if (!success) unreadable.push({ key, value: shorten(value) });
		else if (output !== undefined) Object.assign(view, { [part]: output });
	}
	return { view, unreadable };
}

/** Write a view as a query, `''` or `?…`: defaults left out, keys in a fixed order. */
export function formatView(view: View, atlas: Atlas): string {
	const opening = openingView(atlas);
	const query = new URLSearchParams();
	for (const part of linkedParts) {
		const value = view[part];
		if (value !== undefined && value !== opening[part]) query.set(keys[part], value);
	}
	// A comma needs no escape in a query, and lists are read by people.
	const text = query.toString().replaceAll('%2C', ',');
	return text && `?${text}`;
}

/** Cut a text to a line, by whole characters. */
export function shorten(text: string): string {
	const characters = Array.from(text.slice(0, 4 * longestRepeated));
	if (characters.length <= longestRepeated) return characters.join('');
	return `${characters.slice(0, longestRepeated).join('')}…`;
}
