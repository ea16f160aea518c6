import type { Atlas, RepublicId } from '$lib/domain/atlas';
import type { Day } from '$lib/domain/day';
import type { I18n } from '$lib/i18n/i18n';
import { wrapName, sharedEnding } from './wrap-name';

/** What a republic is called on the map: in one line, in up to two, and with its status in words. */
interface MapName {
	name: string;
	lines: readonly string[];
	described: string;
}

export type MapNames = ReadonlyMap<RepublicId, MapName>;

/** What the republics are called on a day. */
export function mapNames(
	{ republics }: Atlas,
	{ lens, names, statuses }: Day,
	{ t }: Pick<I18n, 't'>
): MapNames {
	const ending = sharedEnding(republics.map(({ formerName }) => formerName));
	const labels = new Map(lens.statuses.map(({ id, label }) => [id, label]));
	return new Map(
		[...names].map(([id, name]) => {
			const status = labels.get(statuses.get(id) ?? '') ?? '';
			const described = t('map.republic', { name, status });
			return [id, { name, lines: wrapName(name, ending), described }];
		})
	);
}
