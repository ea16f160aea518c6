import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Plugin } from 'vite';
import { textOn } from '../lib/styles/contrast.ts';

const lensFile = 'src/content/lenses.yaml';
const moduleId = 'virtual:status-colours.css';

type Themed = Record<'light' | 'dark', string>;

/**
 * The style sheet `virtual:status-colours.css`, written from the lenses: any element with
 * `data-status` (or `data-on`, for text that lies over one) knows its status's colour as `--status`
 * and the text colour that stands on it as `--on-status`, in both themes.
 */
export function statusColours(): Plugin {
	return {
		name: 'status-colours',
		resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
		load(id) {
			if (id !== `\0${moduleId}`) return undefined;
			this.addWatchFile(lensFile);
			return styleSheet(readFileSync(lensFile, 'utf8'));
		}
	};
}

function styleSheet(yaml: string): string {
	const lenses = parse(yaml) as { statuses: { id: string; colour: Themed }[] }[];
	const colours = new Map(lenses.flatMap(({ statuses }) => statuses.map((s) => [s.id, s.colour])));
	const rules = (theme: keyof Themed, root: string) =>
		[...colours].map(([id, { [theme]: colour }]) => {
			const on = [`${root} [data-status='${id}']`, `${root} [data-on='${id}']`].join(',');
			return `${on}{--status:${colour};--on-status:${textOn(colour)}}`;
		});
	return [
		...rules('light', ''),
		'@media (prefers-color-scheme: dark){',
		...rules('dark', ":root:not([data-theme='light'])"),
		'}',
		...rules('dark', ":root[data-theme='dark']")
	].join('\n');
}
