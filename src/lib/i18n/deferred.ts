import type english from '../../messages/en.json';

export type MessageKey = keyof typeof english;

/**
 * What the keys of messages begin with that no first page needs: the words of a part that few
 * readers open. They stand in src/messages like all others, but travel in one file per language,
 * fetched when such a part opens. To give a part deferred words:
 *
 * 1. list its prefix here;
 * 2. open the part with `Promise.all([import('./Part.svelte'), useI18n().loadDeferred()])`, and say in
 *    words of the page when that fails;
 * 3. inside it call `useFullI18n()` in place of `useI18n()`.
 *
 * `useI18n().t` takes no deferred key, so a page that would say one too early does not compile; that
 * of `useFullI18n` throws. Without the split every home page carries 2.9 kB more (brotli).
 */
const deferredPrefixes = [
	'autonomy.',
	'notes.',
	'share.',
	'export.',
	'print.',
	'late.',
	'lost.',
	'pan.',
	'offline.',
	'search.',
	'body.',
	'calendar.',
	'keys.',
	'details.'
] as const;

/** What the keys of messages begin with that only files and pages without scripts say, made at build. */
const filePrefixes = [
	'column.',
	'value.',
	'frame.',
	'eventsPage.',
	'eventPage.',
	'republicPage.',
	'organisation.',
	'treatyPage.',
	'peoplePage.',
	'commonwealth.',
	'cite.'
] as const;

type Prefixed<Prefix extends string> = Extract<MessageKey, `${Prefix}${string}`>;

/** The messages that are loaded with a part, and those that every page carries. */
export type DeferredKey = Prefixed<(typeof deferredPrefixes)[number]>;
export type PageKey = Exclude<MessageKey, DeferredKey | Prefixed<(typeof filePrefixes)[number]>>;

const startsWithOneOf = (prefixes: readonly string[], key: string) =>
	prefixes.some((prefix) => key.startsWith(prefix));

export const isDeferred = (key: string): key is DeferredKey =>
	startsWithOneOf(deferredPrefixes, key);

/** Whether every page carries the message. */
export const isOnPages = (key: string): key is PageKey =>
	!isDeferred(key) && !startsWithOneOf(filePrefixes, key);
