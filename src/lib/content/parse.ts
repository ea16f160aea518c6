import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';

/** Notes what is wrong and where: "events.yaml: belovezha: sources", "is missing". */
export type Report = (place: string, reason: string) => void;

type Schemas = Record<string, v.GenericSchema>;
type Parsed<S extends Schemas> = { [File in keyof S]: v.InferOutput<S[File]> };

/** The files of one folder, read as YAML and held against their schemas. */
export function parseFolder<S extends Schemas>(
	files: Record<string, string>,
	folder: string,
	schemas: S,
	report: Report
): Parsed<S> {
	const parsed = Object.entries(schemas).map(([name, schema]) => {
		const file = `${folder}${name}.yaml`;
		return [name, parseFile(file, files[file], schema, report)];
	});
	return Object.fromEntries(parsed) as Parsed<S>;
}

function parseFile(
	file: string,
	yaml: string | undefined,
	schema: v.GenericSchema,
	report: Report
) {
	if (yaml === undefined) return report(file, 'the file is missing');
	const data = readYaml(file, yaml, report);
	if (data === undefined) return;
	const result = v.safeParse(schema, data);
	if (result.success) return result.output;
	for (const issue of result.issues) report(placeOf(file, issue), issue.message);
}

function readYaml(file: string, yaml: string, report: Report): unknown {
	try {
		return parseYaml(yaml);
	} catch (error) {
		report(file, String(error).split('\n')[0]!);
	}
}

/** File, entry and field of an issue; entries of a list are called by their ids. */
function placeOf(file: string, issue: v.BaseIssue<unknown>): string {
	const [entry, ...field] = (issue.path ?? []).map(({ key, value }) => idOf(value) ?? String(key));
	return [file, entry, field.join('.')].filter(Boolean).join(': ');
}

function idOf(value: unknown): string | undefined {
	const id = (value as { id?: unknown } | null | undefined)?.id;
	return typeof id === 'string' ? id : undefined;
}
