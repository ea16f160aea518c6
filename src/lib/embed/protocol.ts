import * as v from 'valibot';
import type { Atlas, RepublicId, StatusId } from '$lib/domain/atlas';
import { shorten } from '$lib/domain/plain-text';
import {
	viewParts,
	longestRepeated,
	openingView,
	viewSchemas,
	type Unreadable,
	type View
} from '$lib/domain/view';
import { protocolVersion } from './envelope';

/** A number or short text that an answer repeats from the message it answers. */
export type MessageId = string | number;

/** What a page asks an embed for. */
export type HostMessage = { id?: MessageId } & (
	{ type: 'set'; view: Record<string, unknown> } | { type: 'get' | 'play' | 'pause' }
);

/** What an embed shows. */
interface EmbedState {
	view: View;
	/** Every republic's status in the lens on the date. */
	statuses: Record<RepublicId, StatusId>;
	/** Whether time runs by itself. */
	playing: boolean;
	/** The embed's title in its language. */
	title: string;
}

/** A message of an embed to the page around it; an answer carries the `id` of its question. */
export type EmbedMessage = { id?: MessageId } & (
	| ({ type: 'ready' | 'change' } & EmbedState)
	/** The selected republic changes; `null` where none is. */
	| { type: 'select'; republic: RepublicId | null }
	/** The height in pixels that suits the embed's width. */
	| { type: 'resize'; height: number }
	| { type: 'error'; problems: Unreadable[] }
);

/** The most parts that a view in a message may name. */
const maxParts = 20;

const head = {
	version: v.literal(protocolVersion),
	source: v.string(),
	id: v.optional(v.union([v.pipe(v.string(), v.maxLength(64)), v.pipe(v.number(), v.finite())]))
};
const hostMessage = v.variant('type', [
	v.object({
		...head,
		type: v.literal('set'),
		view: v.pipe(
			v.custom<Record<string, unknown>>(
				(view) => typeof view === 'object' && view !== null && !Array.isArray(view)
			),
			v.check((view) => hasAtMost(maxParts, view))
		)
	}),
	v.object({ ...head, type: v.picklist(['get', 'play', 'pause']) })
]);

/** Whether an object has no more than so many keys; a hundred thousand are not listed to be counted. */
function hasAtMost(most: number, object: object): boolean {
	let count = 0;
	for (const key in object) if (Object.hasOwn(object, key) && ++count > most) return false;
	return true;
}

/** Read what a page sent, or `undefined` where it is no message to this atlas. */
export function readHostMessage(data: unknown, { slug }: Atlas): HostMessage | undefined {
	const { success, output } = v.safeParse(hostMessage, data);
	return success && output.source === slug ? output : undefined;
}

/**
 * The view with the parts named by a message in place of its own; `null` takes a part away. Where
 * any of them cannot be read the view stays as it is, and `problems` says why.
 */
export function changeView(
	view: View,
	parts: Record<string, unknown>,
	atlas: Atlas
): { view: View; problems: Unreadable[] } {
	const readable: Record<string, v.GenericSchema> = viewSchemas(atlas);
	const changed = { ...view };
	const problems: Unreadable[] = [];
	for (const [key, value] of Object.entries(parts)) {
		const schema = (viewParts as string[]).includes(key) ? readable[key] : undefined;
		const taken = value === null && !(key in openingView(atlas));
		const read = schema && v.safeParse(taken ? v.null() : schema, value);
		if (!read?.success) problems.push({ key: repeated(key), value: repeated(textOf(value)) });
		else if (taken || read.output === undefined) Reflect.deleteProperty(changed, key);
		else Object.assign(changed, { [key]: read.output });
	}
	return { view: problems.length ? view : changed, problems };
}

const repeated = (text: string) => shorten(text, longestRepeated);

/** A simple value as text; of any other only its kind. */
function textOf(value: unknown): string {
	if (typeof value === 'string') return value;
	if (typeof value === 'number' || typeof value === 'boolean' || value === null) return `${value}`;
	return typeof value;
}
