import type { Atlas, Lens, Republic } from '$lib/domain/atlas';
import { inOrder } from './event-changes';
import { joinEvent, onTimeline } from './events';
import type { Facts, LensFacts, NameFacts, RepublicFacts } from '../schema/facts';
import type { Texts } from '../schema/texts';
import { joinGroup } from './membership-groups';
import { joinLensVote } from './vote';

/** Facts and texts joined into what a page draws. */
export function joinAtlas(language: string, facts: Facts, texts: Texts): Atlas {
	const { slug, from, asOf, newest, opening, playback, sample, anchors } = facts.atlas;
	return {
		language,
		...{ slug, from, asOf, newest, opening, playback, sample, anchors },
		regions: facts.map.regions.map(({ id }) => ({ id, title: texts.map.regions[id]! })),
		republics: facts.republics.map((republic) => joinRepublic(republic, facts, texts)),
		lenses: facts.lenses.map((lens) => joinLens(lens, facts, texts)),
		bodies: facts.bodies.map(({ id, first }) => ({ id, name: texts.bodies[id]!.name, first })),
		themes: facts.themes.map((theme) => ({ ...theme, title: texts.themes[theme.id]!.title })),
		events: inOrder(facts.events)
			.map((event) => joinEvent(event, facts, texts))
			.filter(onTimeline(facts.atlas))
	};
}

function joinRepublic(
	{ id, names, capitals }: RepublicFacts,
	{ atlas }: Facts,
	texts: Texts
): Republic {
	const { names: named, capitals: called } = texts.republics[id]!;
	const since = ({ from = atlas.from }: NameFacts) => from;
	return {
		id,
		names: names.map((entry) => {
			const { name, full } = named[entry.id]!;
			return { from: since(entry), name, full };
		}),
		capitals: capitals.map((entry) => ({ from: since(entry), name: called[entry.id]!.name }))
	};
}

function joinLens(
	{ id, kind, measure, part, statuses }: LensFacts,
	{ memberships, referendum }: Facts,
	texts: Texts
): Lens {
	const { title, titleOfBody, heading, about, statuses: labels } = texts.lenses[id]!;
	return {
		id,
		title,
		about,
		kind,
		...(measure && { measure, vote: joinLensVote(referendum, texts.referendum) }),
		...(part && { part }),
		...(titleOfBody && { titleOfBody }),
		heading,
		statuses:
			kind === 'membership'
				? memberships.groups.map((group) => joinGroup(group, texts))
				: statuses.map((status) => ({ ...status, ...labels[status.id]! }))
	};
}
