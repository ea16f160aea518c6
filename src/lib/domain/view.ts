import * as v from 'valibot';
import type { Atlas, AtlasEvent, AutonomyId, Lens, LensId, RepublicId, StatusId } from './atlas';
import { clampDate, dateWithin, isIsoDate, type IsoDate } from './date';
import { tellsOfBody } from './day';
import type { BodyId } from './membership';
import { shorten } from './plain-text';
import { valueOf } from './query';
import { noThemes, themesValue } from './theme';

/** What the reader looks at: everything on screen that is worth a link, each part as links carry it. */
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
	/** The body that a lens of memberships tells of, where that is not the first; no other lens asks. */
	body?: BodyId;
	/** The themes whose events the timeline marks, where they are not the usual ones (`theme.ts`). */
	themes?: string;
	/** The autonomy whose details are open; it lies in `republic`. */
	autonomy?: AutonomyId;
	/** The part of the map that is shown, where it is not the whole. */
	region?: string;
	/** Both days compared are drawn, side by side. */
	maps?: '2';
	/** The one status that is not dimmed; of another lens it means nothing. */
	only?: StatusId;
	/** Every status shows its pattern. */
	patterns?: '1';
	/** Type and marks are made for the back of a classroom; the page's alone. */
	large?: '1';
	/** Single-letter keys do nothing; the page's alone. */
	keys?: 'off';
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
	body: 'body',
	themes: 'themes',
	autonomy: 'autonomy',
	region: 'region',
	maps: 'maps',
	only: 'only',
	patterns: 'patterns',
	large: 'large',
	keys: 'keys'
} as const satisfies Partial<Record<keyof View, string>>;

export type ViewPart = keyof typeof keys;
export const viewParts = Object.keys(keys) as ViewPart[];

/** Whether the part means anything beside the others: a body or a status does in its own lenses alone. */
function tells(view: View, part: ViewPart, atlas: Atlas): boolean {
	if (view[part] === undefined) return false;
	if (part === 'body') return tellsOfBody(atlas, view.lens);
	if (part !== 'only') return true;
	const lens = atlas.lenses.find(({ id }) => id === view.lens);
	return lens?.statuses.some(({ id }) => id === view.only) ?? false;
}

/** The view as an address or a message carries it: the parts that are set and mean something. */
export const linkedView = (view: View, atlas: Atlas): View =>
	Object.fromEntries(
		viewParts.filter((part) => tells(view, part, atlas)).map((part) => [part, view[part]])
	) as unknown as View;

/** A value of a link that is not what the page shows. */
export interface Unreadable<Key extends string = string> {
	key: Key;
	/** As text, cut to a length that fits a line. */
	value: string;
	/**
	 * Why, where the value itself can be read: the key has another value before it, or the day lies
	 * outside those of the atlas or an embed, which shows its nearest.
	 */
	reason?: 'repeated' | 'outside';
	/** The day that is shown in place of one `outside`. */
	shown?: IsoDate;
}

/** The longest piece of an unreadable value that is repeated, in characters. */
export const longestRepeated = 60;

/** The view an address without a query shows. */
export function openingView(atlas: Atlas): View {
	return { date: atlas.opening, lens: atlas.lenses[0]!.id };
}

/**
 * The day of an event on the map: in the opening lens where the event changes a colour there or
 * nowhere, else in the first lens that it changes. Outside the timeline there is none.
 */
export function viewOfEvent({ date, changes }: AtlasEvent, atlas: Atlas): View | undefined {
	if (date < atlas.from || date > atlas.asOf) return undefined;
	const { lens } = openingView(atlas);
	const changed = atlas.lenses.filter(({ id }) => changes.some(({ lens }) => lens === id));
	const shown = changed.some(({ id }) => id === lens) ? lens : changed[0]?.id;
	return { date, lens: shown ?? lens };
}

/**
 * The lens that shows what an event changed, where that of the view shows nothing of it: nothing where
 * the event changes no lens, or this one too.
 */
export function lensShowing(
	{ changes }: Pick<AtlasEvent, 'changes'>,
	{ lenses }: Pick<Atlas, 'lenses'>,
	shown: LensId
): Lens | undefined {
	if (changes.some(({ lens }) => lens === shown)) return undefined;
	return lenses.find(({ id }) => changes.some(({ lens }) => lens === id));
}

/** What each part of a view may hold. Every value is bounded, so a hostile link costs nothing. */
export function viewSchemas(atlas: Atlas) {
	const { from, asOf, lenses, republics, bodies, regions } = atlas;
	const oneOf = (ids: string[]) => v.picklist(ids);
	const day = dateWithin(from, asOf);
	return {
		date: day,
		lens: oneOf(lenses.map(({ id }) => id)),
		republic: oneOf(republics.map(({ id }) => id)),
		layers: v.literal('autonomies'),
		projection: v.literal('globe'),
		compare: day,
		body: v.pipe(
			oneOf(bodies.map(({ id }) => id)),
			v.transform((id) => (id === bodies[0]!.id ? undefined : id))
		),
		themes: themesSchema(atlas),
		autonomy: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)),
		region: v.pipe(
			oneOf(regions.map(({ id }) => id)),
			v.transform((id) => (id === regions[0]!.id ? undefined : id))
		),
		maps: v.literal('2'),
		only: oneOf(lenses.flatMap(({ statuses }) => statuses.map(({ id }) => id))),
		patterns: v.literal('1'),
		large: v.literal('1'),
		keys: v.literal('off')
	} satisfies Record<ViewPart, v.GenericSchema>;
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
 * reported, a day outside the atlas to the nearest; unknown keys are somebody else's and are left alone.
 */
export function parseView(
	query: URLSearchParams,
	atlas: Atlas
): { view: View; unreadable: Unreadable[] } {
	const view = openingView(atlas);
	const schemas: Record<ViewPart, v.GenericSchema> = viewSchemas(atlas);
	const byKey = viewParts.map((part) => [keys[part], schemas[part]] as const);
	const { values, unreadable } = readQuery(query, Object.fromEntries(byKey));
	for (const part of viewParts) {
		const value = values[keys[part]];
		if (value !== undefined) Object.assign(view, { [part]: value });
	}
	const nearest = (problem: Unreadable): Unreadable => {
		const part = (['date', 'compare'] as const).find((day) => keys[day] === problem.key);
		if (!part || problem.reason || !isIsoDate(problem.value)) return problem;
		const shown = clampDate(problem.value, atlas.from, atlas.asOf);
		view[part] = shown;
		return { ...problem, reason: 'outside', shown };
	};
	const told = unreadable.map(nearest);
	if (tellsOfBody(atlas, view.lens)) return { view, unreadable: told };
	delete view.body;
	return { view, unreadable: told.filter(({ key }) => key !== keys.body) };
}

/**
 * Read the keys of a query that have a schema. What cannot be read is left out and reported, and so is
 * a second value of a key: the first holds.
 */
export function readQuery<Schemas extends Record<string, v.GenericSchema>>(
	query: URLSearchParams,
	schemas: Schemas
): {
	values: { [key in keyof Schemas]?: v.InferOutput<Schemas[key]> };
	unreadable: Unreadable<keyof Schemas & string>[];
} {
	const values: { [key in keyof Schemas]?: v.InferOutput<Schemas[key]> } = {};
	const unreadable: Unreadable<keyof Schemas & string>[] = [];
	for (const key of Object.keys(schemas)) {
		const { value, other } = valueOf(query, key);
		if (value === null) continue;
		const { success, output } = v.safeParse(schemas[key]!, value);
		if (success) Object.assign(values, { [key]: output });
		else unreadable.push({ key, value: shorten(value, longestRepeated) });
		if (other !== undefined)
			unreadable.push({ key, value: shorten(other, longestRepeated), reason: 'repeated' });
	}
	return { values, unreadable };
}

/** Write a view as a query, `''` or `?…`: defaults left out, keys in a fixed order. */
export function formatView(view: View, atlas: Atlas): string {
	const opening = openingView(atlas);
	const linked = linkedView(view, atlas);
	const query = new URLSearchParams();
	for (const part of viewParts) {
		const value = linked[part];
		if (value !== undefined && value !== opening[part]) query.set(keys[part], value);
	}
	// A comma needs no escape in a query, and lists are read by people.
	const text = query.toString().replaceAll('%2C', ',');
	return text && `?${text}`;
}
