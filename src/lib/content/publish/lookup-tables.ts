import type { Atlas, Autonomy, Lens, NameRecord, Person, References } from '$lib/domain/atlas';
import { latestName } from '$lib/domain/name';
import { originFields, originOf, sourcesField, type Table } from './table';

/** The republics: their names and capitals at the two ends of the atlas. */
export const republicsTable = ({ republics }: Atlas): Table => ({
	name: 'republics',
	title: 'The republics: their names and capitals of the Union and of today',
	fields: [
		['republic', 'string', 'the id of the republic', { inWords: 'name' }],
		['name', 'string', 'its name today'],
		['full_name', 'string', 'the same in full'],
		['former_name', 'string', 'its name on the first day of the atlas'],
		['former_full_name', 'string', 'the same in full'],
		['named_from', 'date', "the first day of today's name"],
		['capital', 'string', 'its capital, as it is called today'],
		['former_capital', 'string', 'its capital on the first day of the atlas, as it was called'],
		['capital_from', 'date', 'the first day of that capital and its name; at the earliest that day']
	],
	key: ['republic'],
	rows: republics.map(({ id: republic, names, capitals }) => {
		const [former, now] = [names[0]!, latestName(names)];
		const [formerCapital, capital] = [capitals[0]!, latestName(capitals)];
		return {
			republic,
			name: now.name,
			full_name: now.full,
			former_name: former.name,
			former_full_name: former.full,
			named_from: now.from,
			capital: capital.name,
			former_capital: formerCapital.name,
			capital_from: capital.from
		};
	})
});

/** What a table of names takes from each language: its BCP 47 tag and the records of the republics. */
export type Edition = Pick<Atlas, 'language'> & Pick<References, 'dossiers'>;

/** The dated names of the republics and of their capitals, in every language. */
export const namesTable = (editions: readonly Edition[]): Table => ({
	name: 'names',
	title: 'The names of the republics and of their capitals by date, in every language',
	fields: [
		['republic', 'string', 'the id of one of the fifteen republics'],
		[
			'kind',
			'string',
			'name, of the republic, or capital',
			{ enum: ['name', 'capital'] satisfies NameKind[] }
		],
		['language', 'string', 'the BCP 47 tag of the language of name and full, act and note'],
		['from', 'date', 'the first day of the name; at the earliest that of the atlas'],
		['to', 'date', 'the first day after it; empty while it lasts'],
		['name', 'string', 'the name, short enough for a map'],
		['full', 'string', 'the same in full, where that is longer'],
		['native', 'string', "the name in the republic's own language, as written then"],
		['native_language', 'string', 'the BCP 47 tag of that language, with its script where needed'],
		['act', 'string', 'the act that gave the name'],
		...originFields
	],
	key: ['republic', 'kind', 'language', 'from'],
	foreignKeys: { republics: ['republic'] },
	rows: editions.flatMap(({ language, dossiers }) =>
		dossiers.flatMap(({ id, nameRecords, capitalRecords }) => [
			...nameRows({ republic: id, kind: 'name', language }, nameRecords),
			...nameRows({ republic: id, kind: 'capital', language }, capitalRecords)
		])
	)
});

/** What is called so. */
type NameKind = 'name' | 'capital';

const nameRows = (
	of: { republic: string; kind: NameKind; language: string },
	records: readonly NameRecord[]
) =>
	records.map(({ from, name, full, native, language, act, ...origin }, index) => ({
		...of,
		from,
		to: records[index + 1]?.from,
		...{ name, full, native, native_language: language, act },
		...originOf(origin)
	}));

/** The autonomies of 1991. */
export const autonomiesTable = ({ autonomies }: References): Table => ({
	name: 'autonomies',
	title: 'The autonomous republics and oblasts of 1991, and republics proclaimed inside others',
	fields: [
		['autonomy', 'string', 'the id of the autonomy', { inWords: 'name' }],
		['republic', 'string', 'the id of the republic it lay in'],
		[
			'kind',
			'string',
			'republic, oblast or self-proclaimed',
			{ enum: ['republic', 'oblast', 'self-proclaimed'] satisfies Autonomy['kind'][] }
		],
		['name', 'string', 'the name of what lies there today'],
		['former_name', 'string', 'its name in 1991'],
		['named_from', 'date', 'the first day of the later name, where a source dates that'],
		['schematic', 'boolean', 'whether the map draws its shape only schematically'],
		['voted', 'boolean', 'whether it held the vote of 17 March 1991, where that is known'],
		['iso', 'string', 'ISO 3166-2 codes of what lies there today, separated by spaces'],
		...originFields
	],
	key: ['autonomy'],
	foreignKeys: { republics: ['republic'] },
	rows: autonomies.map(({ id, republic, kind, name, modernName, schematic, voted, ...rest }) => ({
		autonomy: id,
		republic,
		kind,
		name: modernName,
		former_name: name,
		named_from: rest.nameDated ? rest.namedFrom : undefined,
		schematic,
		voted,
		iso: rest.iso.join(' '),
		...originOf(rest)
	}))
});

/** The ways of colouring the map. */
export const lensesTable = ({ lenses }: Atlas, { citations }: References): Table => ({
	name: 'lenses',
	title: 'The ways of colouring the map',
	fields: [
		['lens', 'string', 'the id of the way of colouring', { inWords: 'title' }],
		['title', 'string', 'what it is called'],
		[
			'kind',
			'string',
			'categorical; quantitative where statuses are classes of a figure; membership where they are the groups of memberships.csv',
			{ enum: ['categorical', 'quantitative', 'membership'] satisfies Lens['kind'][] }
		],
		['about', 'string', 'how it decides'],
		sourcesField
	],
	key: ['lens'],
	rows: lenses.map(({ id: lens, title, kind, about }) => {
		return { lens, title, kind, about, sources: citations.lenses[lens]!.join(' ') };
	})
});

/** The statuses of every lens. */
export const statusesTable = ({ lenses }: Atlas): Table => {
	const colour = { pattern: '#[0-9a-f]{6}' };
	return {
		name: 'statuses',
		title: 'The statuses of every lens, in the order of the legend',
		fields: [
			['lens', 'string', 'the id of the way of colouring'],
			['status', 'string', 'the id of the status', { inWords: 'label' }],
			['label', 'string', 'what it is called'],
			['about', 'string', 'what puts a republic into it'],
			['colour_light', 'string', 'its colour on light ground', colour],
			['colour_dark', 'string', 'its colour on dark ground', colour],
			['range_from', 'number', 'of a class: its least figure, percent'],
			['range_below', 'number', 'of a class: the figure that it does not reach, percent']
		],
		key: ['lens', 'status'],
		foreignKeys: { lenses: ['lens'] },
		rows: lenses.flatMap(({ id: lens, statuses }) =>
			statuses.map(({ id: status, label, about, colour, range }) => ({
				lens,
				status,
				label,
				about,
				colour_light: colour.light,
				colour_dark: colour.dark,
				range_from: range?.from,
				range_below: range?.below
			}))
		)
	};
};

/** What events are about. */
export const themesTable = ({ themes }: Atlas): Table => ({
	name: 'themes',
	title: 'What events are about',
	fields: [
		['theme', 'string', 'the id of the theme', { inWords: 'title' }],
		['title', 'string', 'what it is called']
	],
	key: ['theme'],
	rows: themes.map(({ id: theme, title }) => ({ theme, title }))
});

/** A day, a month or a year. */
const partialDate = { pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?` };

/** The offices of those who acted, a row each. */
export const peopleTable = (people: readonly Person[]): Table => ({
	name: 'people',
	title: 'People who acted, each with the offices that a source names',
	fields: [
		['person', 'string', 'the id of the person', { inWords: 'name' }],
		['name', 'string', 'the name of the person'],
		['born', 'string', 'a day, a month or a year, where a source dates it', partialDate],
		['died', 'string', 'a day, a month or a year, where a source dates it', partialDate],
		['office', 'string', "the id of the office among the person's", { inWords: 'title' }],
		['title', 'string', 'what the office is called'],
		['from', 'string', 'its first day, month or year, where a source dates it', partialDate],
		[
			'to',
			'string',
			'its last day, month or year, where a source dates it; empty while it lasts',
			partialDate
		],
		['on', 'date', 'a day on which a source shows the person in office'],
		['part', 'string', 'the part that the person played'],
		...originFields
	],
	key: ['person', 'office'],
	rows: people.flatMap(({ id: person, name, born, died, offices, part, ...origin }) =>
		offices.map(({ id: office, title, from, to, on }) => {
			return { person, name, born, died, office, title, from, to, on, part, ...originOf(origin) };
		})
	)
});

/** The bibliography. */
export const sourcesTable = (
	{ sources }: References,
	kinds: Readonly<Record<string, string>>
): Table => ({
	name: 'sources',
	title: 'The bibliography',
	fields: [
		['source', 'string', 'the id of the source', { inWords: 'title' }],
		['kind', 'string', 'the id of a kind of sources', { inWords: 'label' }],
		['label', 'string', 'the kind of sources in words'],
		['title', 'string', 'the title of the source'],
		['url', 'string', 'where it stands on the web'],
		['language', 'string', 'the BCP 47 tag of the title']
	],
	key: ['source'],
	rows: sources.map(({ id: source, kind, title, url, language }) => {
		return { source, kind, label: kinds[kind], title, url, language };
	})
});
