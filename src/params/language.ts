import { locales } from '$lib/i18n/locales';

/** Whether a part of the address names a language; the first one's addresses name none. */
export const match = (lang: string) => locales.slice(1).some(({ id }) => id === lang);
