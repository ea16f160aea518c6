/** The colours of the two themes, by the custom property (less its dashes) that holds each. */
export const themes = {
	light: {
		paper: '#f7f4ec',
		panel: '#fffdf8',
		ink: '#22201c',
		muted: '#655f54',
		line: '#ddd7c9',
		accent: '#9a3412',
		sea: '#e3ebee',
		land: '#f5f3ee',
		'field-line': '#918974',
		'land-line': '#d5d0c4',
		graticule: '#d3dde1',
		border: '#fffdf8',
		coast: '#7c7567',
		selected: '#22201c',
		focus: '#0a3f9e',
		shadow: '0 1px 2px rgb(34 32 28 / 10%), 0 6px 20px rgb(34 32 28 / 12%)'
	},
	dark: {
		paper: '#14181b',
		panel: '#1b2125',
		ink: '#ece7dc',
		muted: '#9aa3a6',
		line: '#333c41',
		accent: '#f0a468',
		sea: '#182126',
		land: '#22292c',
		'field-line': '#77828a',
		'land-line': '#343d41',
		graticule: '#222d33',
		border: '#14181b',
		coast: '#76838a',
		selected: '#ffffff',
		focus: '#9bbff9',
		shadow: '0 1px 2px rgb(0 0 0 / 40%), 0 6px 20px rgb(0 0 0 / 45%)'
	}
} as const;

export type Theme = keyof typeof themes;

/**
 * A style sheet for both themes: `rules` writes those of one, each below the selector of the page
 * that has it. A page is dark where the reader's system is and it does not ask for the light theme,
 * or where it asks for the dark one. (`light-dark()` is newer than Safari 16.4 and Firefox 115.)
 */
export const themed = (rules: (theme: Theme, root: string) => string): string =>
	`${rules('light', ':root')}
@media (prefers-color-scheme: dark){${rules('dark', ":root:not([data-theme='light'])")}}
${rules('dark', ":root[data-theme='dark']")}
`;

/** The style sheet that gives a page the colours of its theme. */
export const themeStyles = themed((theme, root) => {
	const colours = Object.entries(themes[theme]).map(([name, value]) => `--${name}:${value};`);
	return `${root}{color-scheme:${theme};${colours.join('')}}`;
});
