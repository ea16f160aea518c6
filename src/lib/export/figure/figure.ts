import type { Atlas, Lens, Pattern, Republic, RepublicId, StatusId } from '$lib/domain/atlas';
import { dayOf } from '$lib/domain/day';
import { eventsOf } from '$lib/domain/theme';
import type { View } from '$lib/domain/view';
import type { FullI18n } from '$lib/i18n/i18n';
import { eventMarks, type EventMark } from '$lib/map/event-marks/event-marks';
import { mapNames } from '$lib/map/labels/map-names';
import { opacities } from '$lib/map/style/cartography';
import { patternsByStatus } from '$lib/map/style/patterns';
import {
	autonomiesOf,
	signLabel,
	type AutonomySign,
	type AutonomySource,
	type StillAutonomies
} from '$lib/map/autonomies/still-autonomies';
import { textOn } from '$lib/styles/contrast';
import { metadataOf, type Metadata } from '../metadata';
import { coloursOf, mix, type Colours, type Theme } from './colours';

/** How a view is to be drawn. */
export interface FigureOptions {
	/** The address of the view, printed under the figure. */
	address: string;
	theme?: Theme;
	/** Whether every status shows its pattern. */
	patterns?: boolean;
	/** The one status that is not dimmed. */
	highlighted?: StatusId | undefined;
	/** The author's heading, above the date. */
	title?: string;
	/** For a view that shows autonomies. */
	autonomies?: AutonomySource | undefined;
	/** The statuses of a legend that is the same on every day: all of them, without names. */
	legend?: ReadonlySet<StatusId>;
	/** A line under the heading; an empty one keeps its place. */
	caption?: string | undefined;
}

/** A status in the colours of a figure. */
interface StatusStyle {
	id: StatusId;
	label: string;
	fill: string;
	/** Ink that can be read on the fill. */
	ink: string;
	pattern: Pattern | undefined;
}

/** Everything that a figure of a view says and shows, in its words and colours. */
export interface Figure {
	/** BCP 47 tag. */
	language: string;
	/** The author's heading; without one the date is it. */
	title: string | undefined;
	date: string;
	lens: string;
	/** With which day it is compared, in words. */
	compared: string | undefined;
	/** The map of that day, where the view has both beside each other; its legend is the figure's. */
	other: Figure | undefined;
	caption: string | undefined;
	/** Whether a caption keeps its place where it is empty or short, as from frame to frame of a film. */
	steady: boolean;
	republics: {
		id: RepublicId;
		name: string;
		/** The name broken in up to two. */
		lines: readonly string[];
		described: string;
		status: StatusStyle;
	}[];
	/** The republics with every name they had: a map keeps room for the widest, whatever the day. */
	history: readonly Republic[];
	/** The titles of the map's regions. */
	regions: ReadonlyMap<string, string>;
	/** The statuses held on the day, in the order of the lens, with the names of their republics. */
	legend: (StatusStyle & { count: string; names: string })[];
	/** The republics that differ from the day compared with. */
	changed: ReadonlySet<RepublicId>;
	selected: RepublicId | undefined;
	autonomies: StillAutonomies | undefined;
	/** The places of the day's events; none in a film that runs through days without a stop. */
	events: EventMark[];
	/** What the legend explains below the statuses. */
	signs: { sign: 'changed' | 'event' | AutonomySign; label: string }[];
	/** The one status that is not dimmed. */
	highlighted: StatusId | undefined;
	/** Where the shapes come from, then the atlas and the view's address. */
	credit: [boundaries: string, address: string];
	colours: Colours;
	about: Metadata;
}

/** What is to be drawn of a view. */
export function figureOf(
	atlas: Atlas,
	view: View,
	language: FullI18n,
	options: FigureOptions
): Figure {
	const { t, formatDate, formatNumber } = language;
	const { address, theme = 'light', patterns = false, legend, caption } = options;
	const title = options.title?.trim() || undefined;
	const day = dayOf(atlas, view);
	const colours = coloursOf(theme);
	// A film shows one map: what differs between two days it shows by itself.
	const otherView =
		view.maps && view.compare && !legend ? { ...view, date: view.compare } : undefined;
	const before = otherView && dayOf(atlas, otherView).counts;
	const listed = new Set([...(legend ?? day.counts.keys()), ...(before?.keys() ?? [])]);
	const highlighted = listed.has(options.highlighted ?? '') ? options.highlighted : undefined;
	const styles = stylesOf(day.lens, { theme, patterns, highlighted }, colours);
	const republics = [...mapNames(atlas, day, language)].flatMap(([id, name]) => {
		const status = styles.get(day.statuses.get(id) ?? '');
		return status ? [{ id, ...name, status }] : [];
	});
	const namesOf = (status: StatusId) =>
		republics
			.flatMap((republic) => (republic.status.id === status ? [republic.name] : []))
			.reduce((first, next) => t('export.list', { first, next }));
	/** How many hold a status; of two days where both have a map and the numbers differ. */
	const countOf = (status: StatusId) => {
		const [from = 0, to = 0] = [(before ?? day.counts).get(status), day.counts.get(status)];
		return from === to ? formatNumber(to) : `${formatNumber(from)} → ${formatNumber(to)}`;
	};
	const comparedWith = view.compare === undefined ? undefined : formatDate(view.compare);
	const compared = comparedWith && t('compare.title', { date: comparedWith });
	const autonomies = options.autonomies && autonomiesOf(options.autonomies, atlas, view, language);
	const still = !legend || caption !== undefined;
	const events = still ? eventMarks(eventsOf(atlas.events, view.date), language) : [];
	const date = formatDate(view.date);
	const entries = [...styles.values()]
		.filter(({ id }) => listed.has(id))
		.map((style) => ({
			...style,
			count: countOf(style.id),
			names: legend || before ? '' : namesOf(style.id)
		}));
	return {
		language: language.tag,
		title,
		date,
		lens: day.lens.title,
		compared,
		// The signs of events are those of the view's own day.
		other:
			otherView &&
			figureOf(atlas, otherView, language, { ...options, legend: listed, caption: undefined }),
		caption,
		steady: legend !== undefined,
		republics,
		history: atlas.republics,
		regions: new Map(atlas.regions.map(({ id, title }) => [id, title])),
		legend: entries,
		changed: day.changed,
		selected: view.republic,
		autonomies,
		events,
		signs: [
			...(comparedWith && (legend || day.changed.size > 0)
				? [{ sign: 'changed' as const, label: t('export.changed', { date: comparedWith }) }]
				: []),
			...(autonomies?.signs ?? []).map((sign) => ({
				sign,
				label: signLabel(sign, autonomies?.marks ?? [], language)
			})),
			// A film names its events above the map, and its legend is the same on every day.
			...(legend
				? []
				: events.map(({ described }) => ({ sign: 'event' as const, label: described })))
		],
		highlighted,
		credit: [t('map.credit'), t('export.credit', { title: t('site.title'), address })],
		colours,
		about: metadataOf(language, {
			title: [title, date, day.lens.title, compared].filter(Boolean).join(' · '),
			description: entries
				.map(({ label, count, names }) => `${label}: ${names || count}`)
				.join('\n'),
			coverage: view.date,
			address
		})
	};
}

/** How each status of a lens is drawn, dimmed where another is highlighted. */
function stylesOf(
	lens: Lens,
	{
		theme,
		patterns,
		highlighted
	}: { theme: Theme; patterns: boolean; highlighted: StatusId | undefined },
	colours: Colours
): Map<StatusId, StatusStyle> {
	const shown = patternsByStatus([lens], patterns);
	return new Map(
		lens.statuses.map(({ id, label, colour: { [theme]: fill } }) => {
			const dimmed = highlighted !== undefined && id !== highlighted;
			const style = dimmed
				? {
						fill: mix(fill, opacities.dimmed, colours.land),
						ink: colours.muted,
						pattern: undefined
					}
				: { fill, ink: textOn(fill), pattern: shown.get(id) };
			return [id, { id, label, ...style }];
		})
	);
}
