import type { Lens } from '$lib/domain/atlas';
import { textOn } from '$lib/styles/contrast';
import type { Palette } from '../gl/style';
import { alwaysHatched } from './patterns';

/** The theme the page is wearing now. */
export const currentTheme = () =>
	getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'dark' : 'light';

/** The colours the page is wearing now: its design tokens, and every lens's statuses in its theme. */
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
				const always = alwaysHatched(lens);
				return lens.statuses.map(({ id, colour, pattern }) => {
					const fill = colour[theme];
					const status = { fill, text: textOn(fill), pattern, always: always.includes(id) };
					return [id, status] as const;
				});
			})
		)
	};
}

/** Call `onchange` whenever the page's theme does; returns how to stop. */
export function watchTheme(onchange: () => void): () => void {
	const system = matchMedia('(prefers-color-scheme: dark)');
	const chosen = new MutationObserver(onchange);
	system.addEventListener('change', onchange);
	chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => {
		system.removeEventListener('change', onchange);
		chosen.disconnect();
	};
}
