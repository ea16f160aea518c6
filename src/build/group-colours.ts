import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { textOn } from '../lib/styles/contrast.ts';
import { themed, type Theme } from '../lib/styles/themes.ts';
import { styleSheet } from './style-sheet.ts';

const file = 'src/content/memberships.yaml';

const selectors = {
	/** Of what shows memberships beside statuses. */
	group: (id: string) => `[data-group='${id}']`,
	/** Of what shows them as the statuses of a lens; there are others of the same id. */
	status: (id: string) => `[data-memberships] :is([data-status='${id}'],[data-on='${id}'])`
};

/**
 * The style sheet `virtual:group-colours.css`, written from the groups of memberships: any element with
 * `data-group` knows its colour as `--status`, and the text colour that stands on it as `--on-status`.
 * Only pages that tell of memberships link it.
 */
export const groupColours = () =>
	styleSheet('group-colours', () => rulesOf(readFileSync(file, 'utf8'), selectors.group), [file]);

/**
 * The style sheet `virtual:membership-colours.css`, from the same groups: whatever stands below
 * `data-memberships` and has one as its `data-status` (or `data-on`) knows its colours. It comes with the
 * memberships, when a lens of them is chosen.
 */
export const membershipColours = () =>
	styleSheet('membership-colours', () => rulesOf(readFileSync(file, 'utf8'), selectors.status), [
		file
	]);

function rulesOf(yaml: string, selector: (id: string) => string): string {
	const { groups } = parse(yaml) as { groups: { id: string; colour: Record<Theme, string> }[] };
	return themed((theme, root) =>
		groups
			.map(({ id, colour: { [theme]: colour } }) => {
				return `${root} ${selector(id)}{--status:${colour};--on-status:${textOn(colour)}}`;
			})
			.join('\n')
	);
}
