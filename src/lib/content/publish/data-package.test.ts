import Ajv from 'ajv';
import draft04 from 'ajv/lib/refs/json-schema-draft-04.json';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { published } from '$lib/server/published';
import { dataPackage } from './data-package';
import packageProfile from './profiles/data-package.json';
import tableProfile from './profiles/tabular-data-resource.json';
import { csvOf, type Field } from './table';

interface Resource {
	name: string;
	path: string;
	schema?: {
		fields: { name: string; type: Field[1]; constraints?: Constraints }[];
		missingValues: string[];
		primaryKey: string[];
		foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
	};
}
interface Constraints {
	required?: boolean;
	pattern?: string;
	enum?: readonly string[];
}

const descriptor = dataPackage(published, {
	name: 'fifteen-republics',
	title: 'Fifteen Republics',
	description: 'An atlas.',
	asOf: '2026-01-19',
	homepage: undefined
});
// As a program reads it: what is undefined is not there.
const { resources, ...rest } = JSON.parse(JSON.stringify(descriptor)) as { resources: Resource[] };

/** The tables as their files hold them, by the name of the resource. */
const files = new Map(
	published.map((table, i) => [
		resources[i]!.name,
		csvParse(csvOf(table)).map((row) => ({ ...row }))
	])
);
const schemas = resources.flatMap(({ name, schema }) => (schema ? [{ name, ...schema }] : []));
const valueOf = (row: Record<string, string>, fields: readonly string[]) =>
	fields.map((field) => row[field]).join(' ');

test('hosts-F17: the package and its tables are what the standard asks for', () => {
	const ajv = new Ajv({ schemaId: 'id', meta: false, unknownFormats: 'ignore' });
	ajv.addMetaSchema(draft04);
	const check = (schema: object, data: unknown) => {
		const valid = ajv.validate(schema, data);
		expect(valid ? [] : ajv.errors).toEqual([]);
	};
	check(packageProfile, { ...rest, resources });
	for (const resource of resources.filter(({ schema }) => schema)) check(tableProfile, resource);
	expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
	expect(new Set(resources.map(({ path }) => path)).size).toBe(resources.length);
});

test.each(schemas)(
	'hosts-F17: every value of $name is of its type and within its bounds',
	(schema) => {
		const types = {
			boolean: /^(true|false)$/,
			date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
			integer: /^-?\d+$/,
			number: /^-?\d+(\.\d+)?$/,
			string: /^[^]+$/
		};
		const rows = files.get(schema.name)!;
		expect(rows.length).toBeGreaterThan(0);
		expect(schema.missingValues).toEqual(['']);
		for (const { name, type, constraints = {} } of schema.fields) {
			const values = rows.map((row) => row[name]!);
			const { required, pattern, enum: only } = constraints;
			if (required) expect(values, name).not.toContain('');
			for (const value of values.filter(Boolean)) {
				expect(value, name).toMatch(types[type]);
				if (pattern) expect(value, name).toMatch(new RegExp(pattern));
				if (only) expect(only, name).toContain(value);
			}
		}
	}
);

test.each(schemas)('hosts-F17: every key of $name is met once', ({ name, primaryKey }) => {
	const keys = files.get(name)!.map((row) => valueOf(row, primaryKey));
	expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

const references = schemas.flatMap(({ name, foreignKeys = [] }) =>
	foreignKeys.map(({ fields, reference }) => ({ name, fields, reference }))
);

test.each(references)('hosts-F17: every $fields of $name is one of $reference.resource', (key) => {
	const { name, fields, reference } = key;
	const { primaryKey } = schemas.find((schema) => schema.name === reference.resource)!;
	expect(reference.fields).toEqual(primaryKey);
	const known = new Set(files.get(reference.resource)!.map((row) => valueOf(row, primaryKey)));
	const named = files.get(name)!.map((row) => valueOf(row, fields));
	expect(named.filter((value) => value && !known.has(value))).toEqual([]);
});

test('hosts-F17: a status, its republic and its event lead to rows of other tables', () => {
	expect(
		references.filter(({ name }) => name === 'status').map(({ reference }) => reference)
	).toEqual([
		{ resource: 'statuses', fields: ['lens', 'status'] },
		{ resource: 'republics-table', fields: ['republic'] },
		{ resource: 'events', fields: ['event'] }
	]);
});
