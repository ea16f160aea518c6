import {
	converter,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	clampRgb,
	type Rgb
} from 'culori';
import type { Atlas, StatusId } from '$lib/domain/atlas';
import { atlasOfBody } from '$lib/domain/body-atlas';
import { changeDays, chronicle, statusesOn, type Chronicle } from '$lib/domain/interval';
import type { Memberships } from '$lib/domain/membership';
import { themes, type Theme } from '$lib/styles/themes';

/** The two colours among those that may be confused that differ least, as seen by one vision. */
export interface LeastDifference {
	lens: string;
	theme: Theme;
	vision: keyof typeof visions;
	/** Two statuses, or one and the `sea` or `land` around it. */
	pair: readonly [string, string];
	/** CIEDE2000; about 1 is just noticeable side by side. */
	difference: number;
}

/** Normal vision, and that of those who lack one kind of cone: Machado et al. 2009 at full severity. */
const visions = {
	normal: (colour: Rgb) => colour,
	protanopia: filterDeficiencyProt(1),
	deuteranopia: filterDeficiencyDeuter(1),
	tritanopia: filterDeficiencyTrit(1)
};

const linear = converter('lrgb');
const ciede2000 = differenceCiede2000();

/** The smallest difference that every lens keeps, of memberships with all bodies, by theme and vision. */
export const leastDifferences = (
	atlas: Atlas,
	memberships: Pick<Memberships, 'events'>
): LeastDifference[] =>
	atlas.lenses.flatMap(({ id: lens, kind, statuses }) => {
		const told =
			kind === 'membership'
				? atlas.bodies.map(({ id }) => atlasOfBody(atlas, memberships, id))
				: [atlas];
		const pairs = [
			...told.flatMap((atlas) => meetingStatuses(chronicle(atlas, lens))),
			...statuses.flatMap(({ id }) => [[id, 'sea'] as const, [id, 'land'] as const])
		];
		return (['light', 'dark'] as const).flatMap((theme) => {
			const { sea, land } = themes[theme];
			const fills = statuses.map(({ id, colour }) => [id, colour[theme]] as const);
			const colours = new Map([...fills, ['sea', sea], ['land', land]]);
			return (Object.keys(visions) as (keyof typeof visions)[]).map((vision) => {
				const seen = (id: string) => seenBy(vision, colours.get(id)!);
				return pairs
					.map((pair) => ({ pair, difference: ciede2000(seen(pair[0]), seen(pair[1])) }))
					.map((found): LeastDifference => ({ lens, theme, vision, ...found }))
					.reduce((least, next) => (next.difference < least.difference ? next : least));
			});
		});
	});

/** The pairs of statuses that hold on one day, or follow each other in one republic. */
export function meetingStatuses(history: Chronicle): (readonly [StatusId, StatusId])[] {
	const courses = [...history.values()].map((intervals) => intervals.map(({ status }) => status));
	const following = courses.flatMap((course) =>
		course.slice(1).map((status, index) => [course[index]!, status] as const)
	);
	const together = changeDays(history).flatMap((day) => {
		const held = [...statusesOn(history, day).values()];
		return held.flatMap((status) => held.map((other) => [status, other] as const));
	});
	const pairs = [...following, ...together].filter(([one, other]) => one !== other);
	return [...new Map(pairs.map((pair) => [[...pair].sort().join(), pair])).values()];
}

/**
 * A colour (`#rrggbb`) as a vision sees it. The matrices of the model are for linear light; the
 * filters apply them to whatever channels they are given.
 */
function seenBy(vision: keyof typeof visions, colour: string) {
	const { r, g, b } = linear(colour)!;
	return { ...clampRgb(visions[vision]({ mode: 'rgb', r, g, b })), mode: 'lrgb' as const };
}
