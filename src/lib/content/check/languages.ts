import type { Texts } from '../schema/texts';
import type { Report } from '../parse';

/** Reports optional texts, such as notes, that only one of two languages has. */
export function checkSameKeys(first: Texts, other: Texts, folder: string, report: Report) {
	for (const file of Object.keys(first) as (keyof Texts)[])
		compare(`${folder}${file}.yaml`, first[file], other[file], report);
}

function compare(place: string, first: unknown, other: unknown, report: Report) {
	if (first === undefined) return report(place, 'stands in this language only');
	if (other === undefined) return report(place, 'has no text');
	if (typeof first !== 'object' || typeof other !== 'object') return;
	const keys = new Set([...Object.keys(first!), ...Object.keys(other!)]);
	for (const key of keys) compare(`${place}: ${key}`, at(first, key), at(other, key), report);
}

const at = (value: unknown, key: string) => (value as Record<string, unknown>)[key];
