import type { IsoDate } from '$lib/domain/date';
import type { Field, Table } from './table';

/** What a data package says of the whole. */
interface About {
	/** The atlas's slug. */
	name: string;
	title: string;
	description: string;
	/** The day on which the content was last checked. */
	asOf: IsoDate;
	/** The address of the atlas on the web, where the build knows it. */
	homepage?: string | undefined;
}

const geoJson = { format: 'geojson', mediatype: 'application/geo+json' };

/** The files that are no tables. */
const otherFiles = [
	{
		name: 'republics',
		title: 'The borders of 1991 in longitude and latitude; Natural Earth, public domain',
		path: 'republics.geojson',
		...geoJson
	},
	{
		name: 'autonomies',
		title: 'The autonomies of 1991, the small ones schematic; Natural Earth, public domain',
		path: 'autonomies.geojson',
		...geoJson
	},
	{
		name: 'shapes',
		title: 'The republics and autonomies in one file that shares their borders',
		path: 'atlas.topojson',
		format: 'topojson',
		mediatype: 'application/json'
	},
	{
		// The table of all papers by republic has the plain name.
		name: 'treaty-texts',
		title: 'The treaties: who signed, what they say in own words, what came of them; in English',
		path: 'treaties.json',
		format: 'json',
		mediatype: 'application/json'
	},
	{
		name: 'bibliography',
		title: 'The bibliography, its entries called by the ids of the sources',
		path: 'sources.bib',
		format: 'bib',
		mediatype: 'application/x-bibtex'
	},
	{
		name: 'atlas',
		title: 'All of it but the offices of people, with the texts and the bibliography',
		path: 'atlas.json',
		format: 'json',
		mediatype: 'application/json'
	}
];

/**
 * The published files and the columns of the tables, for programs (Data Package, version 1:
 * https://specs.frictionlessdata.io/data-package/).
 */
export function dataPackage(tables: readonly Table[], { asOf, ...about }: About) {
	return {
		profile: 'data-package',
		...about,
		version: asOf,
		licenses: [
			{
				name: 'CC-BY-4.0',
				title: 'Creative Commons Attribution 4.0 International',
				path: 'https://creativecommons.org/licenses/by/4.0/'
			}
		],
		resources: [
			...tables.map((table) => ({
				profile: 'tabular-data-resource',
				name: resourceOf(table.name),
				title: table.title,
				path: `${table.name}.csv`,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				schema: tableSchema(table)
			})),
			...otherFiles
		]
	};
}

/** What a table is called in the package, where a file of shapes has the plain name. */
const resourceOf = (table: string): string =>
	otherFiles.some(({ name }) => name === table) ? `${table}-table` : table;

/** Columns and keys as Table Schema has them (https://specs.frictionlessdata.io/table-schema/). */
const tableSchema = ({ fields, key, foreignKeys = {} }: Table) => ({
	fields: fields.map((field) => describe(field, key)),
	missingValues: [''],
	primaryKey: key,
	...(Object.keys(foreignKeys).length > 0 && {
		foreignKeys: Object.entries(foreignKeys).map(([table, fields]) => ({
			fields,
			reference: { resource: resourceOf(table), fields }
		}))
	})
});

function describe([name, type, description, rules = {}]: Field, key: readonly string[]) {
	const constraints = {
		...(key.includes(name) && { required: true }),
		...(rules.enum && { enum: rules.enum }),
		...(rules.pattern && { pattern: `^(${rules.pattern})$` })
	};
	return {
		name,
		type,
		description,
		...(Object.keys(constraints).length > 0 && { constraints })
	};
}
