import type { Atlas, AtlasEvent, Person, References, Vote } from '$lib/domain/atlas';
import { eventLenses } from '$lib/domain/day';
import { chronicle } from '$lib/domain/interval';
import type { Memberships } from '$lib/domain/membership';
import {
	autonomiesTable,
	lensesTable,
	namesTable,
	peopleTable,
	republicsTable,
	sourcesTable,
	statusesTable,
	themesTable,
	type Edition
} from './lookup-tables';
import { bodiesTable, membershipsTable } from './membership-tables';
import { originFields, originOf, type Table } from './table';

const ofTheFifteen = 'the id of one of the fifteen republics';

/** Every interval of every lens whose statuses follow from events; memberships have a table of their own. */
export const statusTable = (atlas: Atlas): Table => ({
	name: 'status',
	title: 'Every status of every republic in every lens but that of memberships',
	fields: [
		['lens', 'string', 'the id of a way of colouring the map', { ids: ['lenses'] }],
		['republic', 'string', ofTheFifteen],
		['status', 'string', 'the id of a status of the lens'],
		['from', 'date', 'the first day of the status'],
		['to', 'date', 'the first day after it; empty while it lasts'],
		['event', 'string', 'the id of the event that the status follows from'],
		['note', 'string', 'what is contested or provisional about it']
	],
	key: ['lens', 'republic', 'from'],
	// A key to `lenses` follows from that to `statuses`; some readers take a column for one key only.
	foreignKeys: { statuses: ['lens', 'status'], republics: ['republic'], events: ['event'] },
	rows: eventLenses(atlas).flatMap(({ id: lens }) =>
		[...chronicle(atlas, lens)].flatMap(([republic, intervals]) =>
			intervals.map(({ status, from, to, event, note }) => {
				return { lens, republic, status, from, to, event, note };
			})
		)
	)
});

/** Every event, with its origin. */
export const eventsTable = ({ events }: References): Table => ({
	name: 'events',
	title: 'The events, and where they are told',
	fields: [
		['event', 'string', 'the id of the event', { inWords: 'title' }],
		['date', 'date', 'its day, or the first day of its month'],
		[
			'precision',
			'string',
			'day, or month where no day is known',
			{ enum: ['day', 'month'] satisfies AtlasEvent['precision'][] }
		],
		['end', 'date', 'the last day of an event that lasted'],
		[
			'republics',
			'string',
			'ids of the republics it is about, separated by spaces',
			{ ids: ['republics'] }
		],
		[
			'rank',
			'string',
			'major, or minor for what is told in lists alone',
			{ enum: ['major', 'minor'] satisfies AtlasEvent['rank'][] }
		],
		['title', 'string', 'what happened, in a few words'],
		['text', 'string', 'what happened, in a sentence or two'],
		...originFields,
		['theme', 'string', 'the id of what it is about'],
		['place', 'string', 'where it happened, where a source names that'],
		['longitude', 'number', 'of the place, degrees east'],
		['latitude', 'number', 'of the place, degrees north'],
		['people', 'string', 'who acted, separated by semicolons']
	],
	key: ['event'],
	foreignKeys: { themes: ['theme'] },
	rows: events.map(({ id, date, precision, end, title, text, republics, rank, ...rest }) => ({
		event: id,
		date,
		precision,
		end,
		republics: republics.join(' '),
		rank,
		title,
		text,
		...originOf(rest),
		theme: rest.theme,
		place: rest.place?.name,
		longitude: rest.place?.at[0],
		latitude: rest.place?.at[1],
		people: rest.people.join('; ')
	}))
});

/** The treaty actions of every republic. */
export const treatiesTable = ({ dossiers }: References): Table => ({
	name: 'treaties',
	title: 'The papers of every republic: declarations, signatures, ratifications, notices',
	fields: [
		['republic', 'string', ofTheFifteen],
		['paper', 'string', 'the id of a kind of paper', { inWords: 'label' }],
		['label', 'string', 'the kind of paper in words'],
		[
			'date',
			'string',
			'a day, a month (1992-10), or never where it is known not to exist',
			{ pattern: String.raw`\d{4}-\d{2}(-\d{2})?|never`, words: ['never'] }
		],
		...originFields
	],
	key: ['republic', 'paper'],
	foreignKeys: { republics: ['republic'] },
	rows: dossiers.flatMap(({ id: republic, papers }) =>
		papers.map(({ id: paper, label, date, ...origin }) => {
			return { republic, paper, label, date, ...originOf(origin) };
		})
	)
});

/** The votes: of the Union as a whole, the republics, the one autonomy whose result was found. */
export const referendumTable = ({ unionReferendum, dossiers, autonomies }: References): Table => ({
	name: 'referendum',
	title: 'The vote of 17 March 1991, and the votes of the republics themselves',
	fields: [
		['vote', 'string', 'the id of the vote', { inWords: 'title' }],
		[
			'scope',
			'string',
			'union, republic or autonomy',
			{ enum: ['union', 'republic', 'autonomy'] satisfies Scope[] }
		],
		['unit', 'string', 'the id of the republic or autonomy', { ids: ['republics', 'autonomies'] }],
		['date', 'date', 'the day of the vote'],
		['title', 'string', 'what was voted on'],
		['registered', 'integer', 'registered voters, people'],
		['cast', 'integer', 'ballots cast'],
		['yes', 'integer', 'ballots for it'],
		['no', 'integer', 'ballots against it'],
		['invalid', 'integer', 'invalid ballots'],
		['turnout', 'number', 'ballots cast, percent of registered voters'],
		['yes_of_cast', 'number', 'yes, percent of ballots cast: the Soviet way of counting'],
		['yes_of_valid', 'number', 'yes, percent of valid ballots'],
		...originFields
	],
	key: ['vote'],
	rows: [
		voteRow('union', undefined, unionReferendum),
		...dossiers.flatMap(({ id, votes }) => votes.map((vote) => voteRow('republic', id, vote))),
		...autonomies.flatMap(({ id, vote }) => (vote ? [voteRow('autonomy', id, vote)] : []))
	]
});

/** Whose vote it was. */
type Scope = 'union' | 'republic' | 'autonomy';

function voteRow(scope: Scope, unit: string | undefined, vote: Vote) {
	const { id, date, title, registered, cast, yes, no, invalid } = vote;
	const { turnout, yesOfCast: yes_of_cast, yesOfValid: yes_of_valid } = vote;
	const figures = { registered, cast, yes, no, invalid, turnout, yes_of_cast, yes_of_valid };
	return { vote: id, scope, unit, date, title, ...figures, ...originOf(vote) };
}

/**
 * All tables that are published, under `data/` with their names: the history, and what its ids stand
 * for. `kinds` are the names of the kinds of sources; `editions` are those whose names are listed.
 */
export const tables = (
	atlas: Atlas,
	references: References,
	people: readonly Person[],
	memberships: Memberships,
	kinds: Readonly<Record<string, string>>,
	editions: readonly Edition[] = [{ ...atlas, ...references }]
): Table[] => [
	statusTable(atlas),
	eventsTable(references),
	treatiesTable(references),
	referendumTable(references),
	republicsTable(atlas),
	namesTable(editions),
	autonomiesTable(references),
	lensesTable(atlas, references),
	statusesTable(atlas),
	themesTable(atlas),
	membershipsTable(memberships),
	bodiesTable(memberships),
	peopleTable(people),
	sourcesTable(references, kinds)
];
