import tokens from '$lib/styles/tokens.css?raw';

export type Theme = 'light' | 'dark';

/** The design tokens that a picture is drawn in. */
const names = [
	'paper',
	'ink',
	'muted',
	'line',
	'accent',
	'sea',
	'land',
	'land-line',
	'graticule',
	'border',
	'coast',
	'selected',
	'panel'
] as const;

/** The colours of a picture as hex codes: a file of its own has no style sheet to ask. */
export type Colours = Record<(typeof names)[number], string>;

const selectors: Record<Theme, string> = { light: ':root', dark: ":root[data-theme='dark']" };

/** The design tokens of a theme, whichever theme the page is wearing. */
export function coloursOf(theme: Theme): Colours {
	const start = tokens.indexOf(`\n${selectors[theme]} {`);
	const block = tokens.slice(start, tokens.indexOf('}', start));
	const colour = (name: string) => {
		const found = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(block)?.[1];
		if (!found) throw new Error(`tokens.css: no colour --${name} in the ${theme} theme`);
		return found;
	};
	return Object.fromEntries(names.map((name) => [name, colour(name)])) as Colours;
}

/** One colour laid over another, `share` of it 0 to 1: what `color-mix` does on the page. */
export function mix(colour: string, share: number, over: string): string {
	const channel = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16);
	const mixed = [1, 3, 5].map((at) =>
		Math.round(channel(colour, at) * share + channel(over, at) * (1 - share))
	);
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
