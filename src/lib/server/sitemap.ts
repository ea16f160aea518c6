import { locales, prefixOf } from '$lib/i18n/locales';
import { escapeHtml } from '$lib/ui/escape-html';

/**
 * The site map (https://www.sitemaps.org/protocol.html) of a site at an absolute address: every page in
 * every language, each with its other languages beside it (`hreflang`) and the first language for readers
 * of none of them. `paths` are the pages' places below a language: "", "about/".
 */
export function sitemap(site: string, paths: readonly string[]): string {
	const urls = paths.flatMap((path) => {
		const addressIn = (language: (typeof locales)[number]) =>
			escapeHtml(site + prefixOf(language) + path);
		const alternates = [
			...locales.map((language) => [language.tag, addressIn(language)]),
			['x-default', addressIn(locales[0]!)]
		].map(([tag, href]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`);
		return locales.map(
			(language) => `<url><loc>${addressIn(language)}</loc>${alternates.join('')}</url>`
		);
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

/**
 * The places of the pages below a language, from the files of their routes: "/routes/a/[id]/+page.ts"
 * with what it says to prerender. A parameter is filled in by its name.
 */
export function pagePaths(
	routes: Record<string, () => readonly Record<string, string | undefined>[]>
): string[] {
	const paths = Object.entries(routes).flatMap(([file, entries]) => {
		const route = file.replace(/^.*\[\[lang=language\]\]\//, '').replace(/[^/]*$/, '');
		return entries()
			.filter(({ lang }) => lang === undefined || lang === locales[0]!.id)
			.map((entry) => route.replace(/\[(\w+)(=\w+)?\]/g, (_, name: string) => entry[name] ?? ''));
	});
	return [...new Set(paths)].sort();
}
