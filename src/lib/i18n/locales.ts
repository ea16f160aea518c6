/** A language of the atlas. */
export interface Locale {
	/** Its folder in `src/content`, its file in `src/messages` and its part of the address. */
	id: string;
	/** BCP 47 tag of its pages. */
	tag: string;
	/** BCP 47 tag of its dates and numbers: English dates are written day first. */
	locale: string;
	/** What it calls itself. */
	name: string;
}

/** The languages of the atlas. The first is the one whose address names no language. */
export const locales: readonly Locale[] = [
	{ id: 'en', tag: 'en', locale: 'en-GB', name: 'English' },
	{ id: 'ru', tag: 'ru', locale: 'ru-RU', name: 'Русский' },
	{ id: 'zh-hans', tag: 'zh-Hans', locale: 'zh-Hans-CN', name: '简体中文' },
	{ id: 'zh-hant', tag: 'zh-Hant', locale: 'zh-Hant-TW', name: '繁體中文' }
];

/** Where the pages of a language lie: `''` or `'ru/'`. */
export const prefixOf = ({ id }: Locale) => (id === locales[0]!.id ? '' : `${id}/`);

/** The script that a language is written in, by its ISO 15924 code. */
export const scriptOf = ({ tag }: Locale) => new Intl.Locale(tag).maximize().script;

/** Whether the language `requested` (BCP 47) is that of a locale; of Chinese the script counts too. */
export function matchesLocale(requested: string, { tag }: Locale): boolean {
	try {
		const { language, script } = new Intl.Locale(requested).maximize();
		const own = new Intl.Locale(tag).maximize();
		return language === own.language && (language !== 'zh' || script === own.script);
	} catch {
		// What a page or a browser names may be no language.
		return false;
	}
}

/** The language that the part `lang` of an address names; none names the first. */
export function localeAt(lang: string | undefined): Locale {
	const found = lang === undefined ? locales[0] : locales.find(({ id }) => id === lang);
	if (!found) throw new Error(`no language "${lang}"`);
	return found;
}
