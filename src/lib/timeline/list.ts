/** "a, b and c" in the manner of a language; English as in Britain, like the dates. */
export function listOf(parts: readonly string[], tag: string): string {
	return new Intl.ListFormat(tag === 'en' ? 'en-GB' : tag).format(parts);
}
