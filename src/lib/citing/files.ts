import type { CitedPage } from './cited-page';

/** What LaTeX reads as a command or the end of a value, as it is written to be read as text. */
const latex: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** A text within the braces of a BibTeX value. */
export const escapeBibtex = (text: string): string =>
	text.replace(/[\\{}~^]/g, (it) => latex[it]!).replace(/[&%$#_]/g, '\\$&');

/**
 * An address within the braces of `url`: biblatex reads it as it is, but for what would end the value,
 * and a space; a percent sign stays.
 */
export const bibtexUrl = (url: string): string =>
	url.replace(/[{}\\\s]/g, (it) => encodeURIComponent(it));

/** An entry of BibTeX by its kind, its key and its fields; those without a value are left out. */
export function bibtexEntry(
	kind: string,
	key: string,
	fields: Record<string, string | undefined>
): string {
	const lines = Object.entries(fields).flatMap(([name, value]) =>
		value === undefined ? [] : [`  ${name} = {${value}},`]
	);
	return [`@${kind}{${key},`, ...lines, '}'].join('\n');
}

/**
 * The page for biblatex and, since BibTeX passes over fields that it does not know, for BibTeX's
 * older styles as far as they show them (biblatex manual, 2.1.1: `@online`). The author is a group,
 * so a second pair of braces keeps it whole.
 */
export const bibtex = (page: CitedPage): string =>
	bibtexEntry('online', page.key, {
		author: `{${escapeBibtex(page.author)}}`,
		title: `{${escapeBibtex(page.title)}}`,
		organization: escapeBibtex(page.site),
		version: escapeBibtex(page.version),
		date: page.date,
		year: page.date.slice(0, 4),
		url: bibtexUrl(page.address),
		urldate: page.accessed,
		langid: languageNames.get(new Intl.Locale(page.language).language)
	});

/** What babel calls a language, by its BCP 47 subtag; those it has no name for are left out. */
const languageNames = new Map([
	['en', 'english'],
	['ru', 'russian']
]);

/**
 * The page as RIS, two letters and a value to a line (RIS specification of 2011: `ELEC`, dates with
 * slashes); a group as author ends in a comma, so that no family name is looked for.
 */
export function ris(page: CitedPage): string {
	const slashes = (date: string) => date.replaceAll('-', '/');
	const lines = [
		['TY', 'ELEC'],
		['AU', `${page.author},`],
		['TI', page.title],
		['T2', page.site],
		['PB', page.site],
		['PY', page.date.slice(0, 4)],
		['DA', slashes(page.date)],
		['ET', page.version],
		['LA', page.language],
		['UR', page.address],
		...(page.accessed ? [['Y2', slashes(page.accessed)]] : []),
		['ER', '']
	];
	// A value ends with its line.
	return lines.map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, ' ')}`).join('\n');
}

/** The page as CSL-JSON, a list of one item (Citation Style Language 1.0.2, csl-data.json). */
export function cslJson(page: CitedPage): string {
	const dateOf = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
	const item = {
		id: page.key,
		type: 'webpage',
		title: page.title,
		author: [{ literal: page.author }],
		'container-title': page.site,
		publisher: page.site,
		version: page.version,
		issued: dateOf(page.date),
		...(page.accessed && { accessed: dateOf(page.accessed) }),
		URL: page.address,
		language: page.language
	};
	return JSON.stringify([item], null, 2);
}

/** The forms that programs for references read. */
export const fileFormats = [
	{ id: 'bibtex', name: 'BibTeX', format: bibtex },
	{ id: 'ris', name: 'RIS', format: ris },
	{ id: 'csl', name: 'CSL-JSON', format: cslJson }
] as const;
