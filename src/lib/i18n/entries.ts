import { locales } from './locales';

/** A page in every language: what to prerender even where no link leads. */
export const entries = () =>
	locales.map(({ id }, index) => (index === 0 ? { lang: undefined } : { lang: id }));
