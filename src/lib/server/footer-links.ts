import { about } from '$lib/content/load.server';

/** The sections of About that the foot of every page to read leads to. */
const sections = [
	...(['rules', 'contested', 'sources'] as const),
	...(['data', 'licence', 'corrections'] as const),
	...(['errors', 'map', 'privacy'] as const)
];

/** The links at the foot of a page, by their place below the pages of the language. */
export const footerLinks = (language: string) =>
	sections.map((id) => ({ title: about(language)[id].title, path: `about/#${id}` }));
