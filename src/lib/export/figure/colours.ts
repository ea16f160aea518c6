import { themes, type Theme } from '$lib/styles/themes';

export type { Theme };

/** The colours of a figure as hex codes: an exported file has no style sheet. */
export type Colours = Record<
	Exclude<keyof typeof themes.light, 'field-line' | 'focus' | 'shadow'>,
	string
>;

/** The colours of a theme, whichever theme the page has. */
export const coloursOf = (theme: Theme): Colours => themes[theme];

/** One colour laid over another, `share` of it 0 to 1: what `color-mix` does on the page. */
export function mix(colour: string, share: number, over: string): string {
	const channel = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16);
	const mixed = [1, 3, 5].map((at) =>
		Math.round(channel(colour, at) * share + channel(over, at) * (1 - share))
	);
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
