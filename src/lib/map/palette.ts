import type { Lens } from '$lib/domain/atlas';
import { textOn } from '$lib/styles/contrast';
import type { Palette } from './gl/style';

/** The colours the page is wearing now: its design tokens, and every lens's statuses in its theme. */
export function currentPalette(lenses: readonly Lens[]): Palette {
	const style = getComputedStyle(document.documentElement);
	const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
	const theme = style.colorScheme === 'dark' ? 'dark' : 'light';
	return {
		sea: token('sea'),
		land: token('land'),
		landLine: token('land-line'),
		graticule: token('graticule'),
		border: token('border'),
		coast: token('coast'),
		selected: token('selected'),
		focus: token('focus'),
		statuses: new Map(
			lenses.flatMap(({ statuses }) =>
				statuses.map(({ id, colour }) => {
					const fill = colour[theme];
					return [id, { fill, text: textOn(fill) }] as const;
				})
			)
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
