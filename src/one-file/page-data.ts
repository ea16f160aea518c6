import type { CompiledMessage } from 'icu-minify/format';
import type { AboutTexts } from '$lib/content/schema/about';
import type { Atlas, EventRecord } from '$lib/domain/atlas';
import type { MessageKey } from '$lib/i18n/deferred';
import type { Locale } from '$lib/i18n/locales';

/** What the page of the file is drawn from, besides the references. */
export interface PageData {
	language: Locale;
	/** All of the interface's words. */
	messages: Record<MessageKey, CompiledMessage>;
	atlas: Atlas;
	openingEvents: readonly EventRecord[];
	about: AboutTexts;
}

/** The id of the element that holds it. */
export const pageDataId = 'page-data';
/** The id of the element that holds the page. */
export const pageId = 'page';
