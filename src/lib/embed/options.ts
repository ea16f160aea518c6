import * as v from 'valibot';
import type { Atlas } from '$lib/domain/atlas';
import { clampDate, dateWithin, type IsoDate } from '$lib/domain/date';
import { formatView, parseView, readQuery, type Unreadable, type View } from '$lib/domain/view';
import { writtenText } from '$lib/domain/plain-text';
import { defaultParts, embedParts, type EmbedPart } from './ui-parts';

export { embedParts, type EmbedPart };

export const embedThemes = ['auto', 'light', 'dark'] as const;
type EmbedTheme = (typeof embedThemes)[number];

/** The longest heading and the longest question of an embed, in characters. */
export const longestTexts = { title: 120, question: 200 } as const;

/** How an embed presents a view: further keys of its query. */
export interface EmbedOptions {
	/** The parts shown, in the order of `embedParts`. */
	ui: readonly EmbedPart[];
	/** The first and last day its reader can reach; absent where the atlas itself begins or ends. */
	from?: IsoDate;
	to?: IsoDate;
	/** The author's heading; where it is empty the lens and the date are one. */
	title: string;
	/** What readers are asked, under the heading. */
	question: string;
	theme: EmbedTheme;
	/** Whether time starts to run once the embed is in sight. */
	play: boolean;
	/**
	 * Whether the view stays as the address names it: no slider, no play, nothing to move, zoom or
	 * select. The map still tells names, and the page around may still set the view.
	 */
	locked: boolean;
}

/** The embed of an address that names no option. */
export const defaultOptions: EmbedOptions = {
	ui: defaultParts,
	title: '',
	question: '',
	theme: 'auto',
	play: false,
	locked: false
};

type OptionKey = keyof EmbedOptions;

const parts = v.pipe(
	v.string(),
	v.maxLength(100),
	v.transform((list) => (list === 'none' || list === '' ? [] : list.split(','))),
	v.array(v.picklist(embedParts)),
	v.transform((named) => embedParts.filter((part) => named.includes(part)))
);
const flag = v.pipe(
	v.picklist(['0', '1']),
	v.transform((digit) => digit === '1')
);

/** What each key of the query may hold; a key is read and written under its own name. */
function schemas({ from, asOf }: Atlas) {
	const day = dateWithin(from, asOf);
	return {
		ui: parts,
		from: day,
		to: day,
		title: writtenText(longestTexts.title),
		question: writtenText(longestTexts.question),
		theme: v.picklist(embedThemes),
		play: flag,
		locked: flag
	};
}

/**
 * Read the options of an embed from its query. A value that cannot be read gives way to the default
 * and is reported, as is a span that ends before it begins; other keys are left alone.
 */
export function parseOptions(
	query: URLSearchParams,
	atlas: Atlas
): { options: EmbedOptions; unreadable: Unreadable<OptionKey>[] } {
	const { values, unreadable } = readQuery(query, schemas(atlas));
	const options: EmbedOptions = { ...defaultOptions, ...values };
	if (options.from && options.to && options.from > options.to)
		for (const key of ['from', 'to'] as const) {
			unreadable.push({ key, value: options[key]! });
			delete options[key];
		}
	return { options, unreadable };
}

/**
 * Read the view and the options of an embed from its query. A date outside the days of the embed is
 * reported; `clampView` gives the nearest.
 */
export function parseEmbed(
	query: URLSearchParams,
	atlas: Atlas
): { view: View; options: EmbedOptions; unreadable: Unreadable[] } {
	const { view, unreadable } = parseView(query, atlas);
	const { options, unreadable: unreadableOptions } = parseOptions(query, atlas);
	const { date } = view;
	const shown = clampView(view, options, atlas).date;
	const moved = { key: 'date', value: date, reason: 'outside', shown } as const;
	// The opening date, which no address names, goes without a word.
	const outside = query.get('date') === date && shown !== date ? [moved] : [];
	const ofView = unreadable.map((problem) =>
		problem.key === 'date' && problem.reason === 'outside' ? { ...problem, shown } : problem
	);
	return { view, options, unreadable: [...ofView, ...unreadableOptions, ...outside] };
}

/** Write a view and the options of its embed as a query, `''` or `?…`: the view's keys come first. */
export function formatEmbed(view: View, options: EmbedOptions, atlas: Atlas): string {
	const query = new URLSearchParams(formatView(view, atlas));
	const { ui, from, to, title, question, theme, play, locked } = options;
	if (ui.join() !== defaultOptions.ui.join()) query.set('ui', ui.join() || 'none');
	if (from && from !== atlas.from) query.set('from', from);
	if (to && to !== atlas.asOf) query.set('to', to);
	if (title) query.set('title', title);
	if (question) query.set('question', question);
	if (theme !== defaultOptions.theme) query.set('theme', theme);
	if (play) query.set('play', '1');
	if (locked) query.set('locked', '1');
	// A comma needs no escape in a query, and lists of parts are read by people.
	const text = query.toString().replaceAll('%2C', ',');
	return text && `?${text}`;
}

/** The first and last day that the reader of an embed can reach. */
export function spanOf({ from, to }: EmbedOptions, atlas: Atlas): [first: IsoDate, last: IsoDate] {
	return [from ?? atlas.from, to ?? atlas.asOf];
}

/** The view with its date clamped to the span of the embed. */
export function clampView(view: View, options: EmbedOptions, atlas: Atlas): View {
	const date = clampDate(view.date, ...spanOf(options, atlas));
	return date === view.date ? view : { ...view, date };
}
