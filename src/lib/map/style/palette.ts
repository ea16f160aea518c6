import type { Lens, LensId, Pattern, StatusId } from '$lib/domain/atlas';
import { textOn } from '$lib/styles/contrast';
import { alwaysPatterned } from './patterns';

/** A status of a lens: two lenses may have statuses of one id in different colours. */
export type PaintKey = `${LensId} ${StatusId}`;
export const paintKey = (lens: LensId, status: StatusId): PaintKey => `${lens} ${status}`;

/** The colours of the map in one theme: the page's design tokens, and two per status. */
export interface Palette {
	sea: string;
	land: string;
	landLine: string;
	graticule: string;
	border: string;
	coast: string;
	selected: string;
	focus: string;
	panel: string;
	accent: string;
	ink: string;
	muted: string;
	/** By `paintKey`: the fill, the text that stands on it, its pattern and whether it always shows. */
	statuses: ReadonlyMap<
		PaintKey,
		{ fill: string; text: string; pattern: Pattern; always: boolean }
	>;
}

/** The theme of the page. */
export const currentTheme = () =>
	getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'dark' : 'light';

/** The colours of the page's theme: its design tokens, and every lens's statuses in its theme. */
export function currentPalette(lenses: readonly Lens[]): Palette {
	const style = getComputedStyle(document.documentElement);
	const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
	const theme = currentTheme();
	return {
		sea: token('sea'),
		land: token('land'),
		landLine: token('land-line'),
		graticule: token('graticule'),
		border: token('border'),
		coast: token('coast'),
		selected: token('selected'),
		focus: token('focus'),
		panel: token('panel'),
		accent: token('accent'),
		ink: token('ink'),
		muted: token('muted'),
		statuses: new Map(
			lenses.flatMap((lens) => {
				const always = alwaysPatterned(lens);
				return lens.statuses.map(({ id, colour, pattern }) => {
					const fill = colour[theme];
					const status = { fill, text: textOn(fill), pattern, always: always.includes(id) };
					return [paintKey(lens.id, id), status] as const;
				});
			})
		)
	};
}

/** Call `onchange` whenever the page's theme does; returns how to stop. */
export function watchTheme(onchange: () => void): () => void {
	const system = matchMedia('(prefers-color-scheme: dark)');
	const setting = new MutationObserver(onchange);
	system.addEventListener('change', onchange);
	setting.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => {
		system.removeEventListener('change', onchange);
		setting.disconnect();
	};
}
