import type { Source } from '$lib/domain/atlas';
import { languageName } from '$lib/i18n/language-name';
import { writtenIn } from './bibliography';

/** Where a source lies, and in which language it is, in the language of a page (BCP 47): "zn.ua · Russian". */
export function describeSource(source: Source, tag: string): string {
	const host = source.url && new URL(source.url).hostname.replace(/^www\./, '');
	const language = writtenIn(source);
	return [host, language && languageName(language, tag)].filter(Boolean).join(' · ');
}

/** A source as one line to copy: its title, its language, where it lies. */
export function citationOf(source: Source, tag: string): string {
	const language = writtenIn(source);
	const title = language ? `${source.title} (${languageName(language, tag)})` : source.title;
	return [title, source.url].filter(Boolean).join('. ');
}
