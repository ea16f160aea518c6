import type { Atlas, NameRecord, References, Republic, RepublicRecord } from '$lib/domain/atlas';
import { latestName } from '$lib/domain/name';
import { citations, joinNotes } from '../join/vote';

/**
 * What `data/atlas.json` holds: the atlas with its references, the sources of all events by id, and
 * beside the dated names of republics and capitals the two ends of each list under keys of their own,
 * for programs that read no lists.
 */
export const atlasJson = (atlas: Atlas, references: References) => ({
	...atlas,
	...references,
	republics: atlas.republics.map(withEnds),
	dossiers: references.dossiers.map(withOrigin),
	citations: {
		events: Object.fromEntries(
			references.events.map(({ id, sources, confidence }) => [id, { sources, confidence }])
		),
		...references.citations
	}
});

function withEnds(republic: Republic) {
	const { names, capitals } = republic;
	return {
		...republic,
		name: latestName(names).name,
		formerName: names[0]!.name,
		formerFullName: names[0]!.full,
		namedFrom: latestName(names).from,
		capital: latestName(capitals).name,
		formerCapital: capitals[0]!.name,
		capitalFrom: latestName(capitals).from
	};
}

function withOrigin(record: RepublicRecord) {
	const { nameRecords } = record;
	return {
		...record,
		nativeName: latestName(nameRecords).native,
		formerNativeName: nameRecords[0]!.native,
		names: originOfAll(nameRecords)
	};
}

/** All sources of the names, the lowest of their confidences, and their notes. */
const originOfAll = (records: readonly NameRecord[]) => ({
	...citations(records),
	...joinNotes(...records.map(({ note }) => note))
});
