import type { IsoDate } from '$lib/domain/date';
import type { Table } from './table';

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

/**
 * The published files and the columns of the tables, for programs (Data Package, version 1:
 * https://specs.frictionlessdata.io/data-package/).
 */
export function dataPackage(tables: readonly Table[], { asOf, ...about }: About) {
	return {
		profile: 'data-package',
		...about,
		version: asOf,
		licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit' }],
		resources: [
			...tables.map(({ name, title, fields }) => ({
				profile: 'tabular-data-resource',
				name,
				title,
				path: `${name}.csv`,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				schema: {
					fields: fields.map(([name, type, description]) => ({ name, type, description })),
					missingValues: ['']
				}
			})),
			{
				name: 'republics',
				title: 'The borders of 1991 in longitude and latitude; Natural Earth, public domain',
				path: 'republics.geojson',
				format: 'geojson',
				mediatype: 'application/geo+json'
			},
			{
				name: 'atlas',
				title: 'All of it, with the texts and the bibliography',
				path: 'atlas.json',
				format: 'json',
				mediatype: 'application/json'
			}
		]
	};
}
