import type { Atlas, Pattern, RepublicId, StatusId } from '$lib/domain/atlas';
import { differences } from '$lib/domain/difference';
import { chronicle, countStatuses, statusesOn } from '$lib/domain/interval';
import { nameOn } from '$lib/domain/republic-name';
import type { View } from '$lib/domain/view';
import type { FullI18n } from '$lib/i18n/i18n';
import { linesOf, sharedEnding } from '$lib/map/labels/wrap-name';
import { opacities } from '$lib/map/style/cartography';
import { patternsByStatus } from '$lib/map/style/patterns';
import {
	autonomiesOf,
	type AutonomySign,
	type AutonomySource,
	type PicturedAutonomies
} from '$lib/map/autonomies/still';
import { textOn } from '$lib/styles/contrast';
import { coloursOf, mix, type Colours, type Theme } from './colours';

/** How a view is to be drawn. */
export interface PictureOptions {
	/** The address of the view, which stands under the picture. */
	address: string;
	theme?: Theme;
	/** Whether every status shows its pattern. */
	patterns?: boolean;
	/** The one status that keeps its strength. */
	highlighted?: StatusId | undefined;
	/** For a view that shows autonomies. */
	autonomies?: AutonomySource | undefined;
	/** The statuses of a legend that stands still while the days go by: all of them, and no names. */
	legend?: ReadonlySet<StatusId>;
	/** A line under the heading; an empty one keeps its place. */
	caption?: string | undefined;
}

/** A status in the colours of a picture. */
export interface Colouring {
	id: StatusId;
	label: string;
	fill: string;
	/** Ink that can be read on the fill. */
	ink: string;
	pattern: Pattern | undefined;
}

/** Everything that a picture of a view says and shows, in its words and colours. */
export interface Picture {
	/** BCP 47 tag. */
	language: string;
	date: string;
	lens: string;
	/** With which day it is compared, in words. */
	compared: string | undefined;
	caption: string | undefined;
	republics: {
		id: RepublicId;
		name: string;
		/** The name broken in up to two. */
		lines: string[];
		described: string;
		status: Colouring;
	}[];
	/** The statuses held on the day, in the order of the lens, with the names of their republics. */
	legend: (Colouring & { count: string; names: string })[];
	/** The republics that differ from the day compared with. */
	changed: ReadonlySet<RepublicId>;
	selected: RepublicId | undefined;
	autonomies: PicturedAutonomies | undefined;
	/** What the legend explains below the statuses. */
	signs: { sign: 'changed' | AutonomySign; label: string }[];
	/** The one status that keeps its strength. */
	highlighted: StatusId | undefined;
	/** Where the shapes come from, then the atlas and the view's address. */
	credit: [boundaries: string, address: string];
	colours: Colours;
}

/** What is to be drawn of a view. */
export function pictureOf(
	atlas: Atlas,
	view: View,
	language: FullI18n,
	options: PictureOptions
): Picture {
	const { t, formatDate, formatNumber } = language;
	const { address, theme = 'light', patterns = false, highlighted, legend, caption } = options;
	const lens = atlas.lenses.find(({ id }) => id === view.lens) ?? atlas.lenses[0]!;
	const history = chronicle(atlas, lens.id);
	const statuses = statusesOn(history, view.date);
	const counts = countStatuses(statuses);
	const colours = coloursOf(theme);
	const worn = patternsByStatus([lens], patterns);
	const lit = (legend ?? counts).has(highlighted ?? '') ? highlighted : undefined;
	const standsOut = (id: StatusId) => lit === undefined || id === lit;
	const colourings = new Map(
		lens.statuses.map(({ id, label, colour: { [theme]: fill } }): [StatusId, Colouring] => [
			id,
			standsOut(id)
				? { id, label, fill, ink: textOn(fill), pattern: worn.get(id) }
				: {
						id,
						label,
						fill: mix(fill, opacities.dimmed, colours.land),
						ink: colours.muted,
						pattern: undefined
					}
		])
	);
	const ending = sharedEnding(atlas.republics.map(({ formerName }) => formerName));
	const republics = atlas.republics.flatMap((republic) => {
		const status = colourings.get(statuses.get(republic.id) ?? '');
		if (!status) return [];
		const name = nameOn(republic, view.date);
		const described = t('map.republic', { name, status: status.label });
		return [{ id: republic.id, name, lines: linesOf(name, ending), described, status }];
	});
	const listed = (status: StatusId) =>
		republics
			.flatMap((republic) => (republic.status.id === status ? [republic.name] : []))
			.reduce((first, next) => t('export.list', { first, next }));
	const { compare } = view;
	const changes = compare === undefined ? [] : differences(history, view.date, compare);
	const autonomies = options.autonomies && autonomiesOf(options.autonomies, atlas, view, language);
	return {
		language: language.tag,
		date: formatDate(view.date),
		lens: lens.title,
		compared: compare && t('compare.title', { date: formatDate(compare) }),
		caption,
		republics,
		legend: [...colourings.values()]
			.filter(({ id }) => (legend ?? counts).has(id))
			.map((colouring) => ({
				...colouring,
				count: formatNumber(counts.get(colouring.id) ?? 0),
				names: legend ? '' : listed(colouring.id)
			})),
		changed: new Set(changes.map(({ republic }) => republic)),
		selected: view.republic,
		autonomies,
		signs: [
			...(compare && (legend || changes.length > 0)
				? [{ sign: 'changed' as const, label: t('export.changed', { date: formatDate(compare) }) }]
				: []),
			...(autonomies?.signs ?? []).map((sign) => ({ sign, label: t('autonomy.key', { sign }) }))
		],
		highlighted: lit,
		credit: [t('map.credit'), t('export.credit', { title: t('site.title'), address })],
		colours
	};
}
