const names = new Map<string, Intl.DisplayNames>();

/** What a language (BCP 47) is called in the language of a page. */
export function languageName(language: string, tag: string): string {
	if (!names.has(tag)) names.set(tag, new Intl.DisplayNames([tag], { type: 'language' }));
	return names.get(tag)!.of(language) ?? language;
}
