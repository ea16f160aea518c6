import { readFileSync } from 'node:fs';

const files = 'node_modules/country-flag-icons/3x2';

/**
 * The address of a flag, three units wide and two high, that holds its drawing: a page to read asks
 * for no other file. `iso` is the land's code in ISO 3166-1, two capital letters.
 */
export function flagOf(iso: string): string {
	const svg = readFileSync(`${files}/${iso}.svg`, 'utf8').trim();
	const quoted = svg.replaceAll('"', "'").replaceAll(/[%#<>&]/g, encodeURIComponent);
	return `data:image/svg+xml,${quoted}`;
}
