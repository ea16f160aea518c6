import interCyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import { scriptOf, type Locale } from '$lib/i18n/locales';

/**
 * The links that fetch a page's fonts before its scripts, `assets` being where those lie. A font that
 * comes late is not used at all: the letters of the page's own script come with the figures, or a date
 * would be set in two fonts.
 */
export const fontLinks = (language: Locale, assets: string): string =>
	[interLatin, serifLatin, ...(scriptOf(language) === 'Cyrl' ? [interCyrillic, serifCyrillic] : [])]
		.map(
			(href) =>
				`<link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href="${assets}${href}">`
		)
		.join('\n\t\t');
