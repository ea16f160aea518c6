import type { Atlas, RepublicId } from '$lib/domain/atlas';
import type { Day } from '$lib/domain/day';
import { describeStatus } from '$lib/i18n/describe-status';
import type { I18n } from '$lib/i18n/i18n';
import { nameEnding, wrapName } from './wrap-name';

/** What is written on the map: a name in one line, and in up to two. */
export interface LabelText {
	name: string;
	lines: readonly string[];
}
export type LabelTexts = ReadonlyMap<RepublicId, LabelText>;

/** What a republic is called on the map, and its status in words. */
interface MapName extends LabelText {
	described: string;
}
export type MapNames = ReadonlyMap<RepublicId, MapName>;

/** The names of republics as the map writes them. */
export function labelTexts({ republics }: Atlas, names: Day['names']): LabelTexts {
	const ending = nameEnding(republics);
	return new Map([...names].map(([id, name]) => [id, { name, lines: wrapName(name, ending) }]));
}

/** What the republics are called on a day. */
export function mapNames(
	atlas: Atlas,
	{ lens, names, statuses }: Day,
	i18n: Pick<I18n, 't' | 'formatPercent'>
): MapNames {
	return new Map(
		[...labelTexts(atlas, names)].map(([id, text]) => {
			const status = describeStatus(lens, id, statuses.get(id), i18n, { turnout: true });
			const described = i18n.t('map.republic', { name: text.name, status });
			return [id, { ...text, described }];
		})
	);
}
