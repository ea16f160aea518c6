import type { Report } from '../parse';

/** Reports every source cited anywhere in `value` that the bibliography does not hold. */
export function checkReferences(
	place: string,
	value: unknown,
	sources: Set<string>,
	report: Report
) {
	if (Array.isArray(value)) {
		value.forEach((item, index) =>
			checkReferences(`${place}: ${idOf(item) ?? index}`, item, sources, report)
		);
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, part] of Object.entries(value) as [string, unknown][]) {
			if (key === 'sources')
				checkKnown(`${place}: sources`, 'source', part as string[], sources, report);
			else checkReferences(`${place}: ${key}`, part, sources, report);
		}
	}
}

/** Reports each of `cited` that is not among `known`. */
export function checkKnown(
	place: string,
	what: string,
	cited: Iterable<string>,
	known: Set<string>,
	report: Report
) {
	for (const id of cited) if (!known.has(id)) report(place, `unknown ${what} "${id}"`);
}

/** Reports every id that occurs twice. */
export function checkUnique(place: string, ids: string[], report: Report) {
	const twice = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
	for (const id of twice) report(`${place}: ${id}`, 'the id is used twice');
}

/** Events, lenses, … go by `id`, treaty actions by `kind`. */
function idOf(item: unknown): string | undefined {
	const { id, kind } = item as { id?: string; kind?: string };
	return id ?? kind;
}

export const idsOf = (entries: { id: string }[]) => entries.map(({ id }) => id);

/** The files that are lists of entries whose texts go by their ids. */
export const keyedFiles = [
	'republics',
	'autonomies',
	'events',
	'themes',
	'places',
	'people',
	'offices',
	'lenses',
	'errors',
	'bodies',
	'changes'
] as const;
