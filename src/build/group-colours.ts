import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { textOn } from '../lib/styles/contrast.ts';
import { themed, type Theme } from '../lib/styles/themes.ts';
import { styleSheet } from './style-sheet.ts';

const file = 'src/content/memberships.yaml';

/**
 * The style sheet `virtual:group-colours.css`, written from the groups of memberships: any element with
 * `data-group` knows its colour as `--status`, and the text colour that stands on it as `--on-status`.
 * Only pages that tell of memberships link it.
 */
export const groupColours = () =>
	styleSheet('group-colours', () => rulesOf(readFileSync(file, 'utf8')), [file]);

function rulesOf(yaml: string): string {
	const { groups } = parse(yaml) as { groups: { id: string; colour: Record<Theme, string> }[] };
	return themed((theme, root) =>
		groups
			.map(({ id, colour: { [theme]: colour } }) => {
				return `${root} [data-group='${id}']{--status:${colour};--on-status:${textOn(colour)}}`;
			})
			.join('\n')
	);
}
