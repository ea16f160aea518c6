import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { textOn } from '../lib/styles/contrast.ts';
import { themed, type Theme } from '../lib/styles/themes.ts';
import { styleSheet } from './style-sheet.ts';

const lensFile = 'src/content/lenses.yaml';

/**
 * The style sheet `virtual:status-colours.css`, written from the lenses: any element with
 * `data-status` (or `data-on`, for text that lies over one) knows its status's colour as `--status`
 * and the text colour that stands on it as `--on-status`, in both themes.
 */
export const statusColours = () =>
	styleSheet('status-colours', () => rulesOf(readFileSync(lensFile, 'utf8')), [lensFile]);

function rulesOf(yaml: string): string {
	const lenses = parse(yaml) as { statuses?: { id: string; colour: Record<Theme, string> }[] }[];
	const colours = new Map(
		lenses.flatMap(({ statuses = [] }) => statuses.map((s) => [s.id, s.colour]))
	);
	return themed((theme, root) =>
		[...colours]
			.map(([id, { [theme]: colour }]) => {
				const on = `${root} [data-status='${id}'],${root} [data-on='${id}']`;
				return `${on}{--status:${colour};--on-status:${textOn(colour)}}`;
			})
			.join('\n')
	);
}
