import { untrack } from 'svelte';
import type { Atlas, RepublicId, StatusId } from '$lib/domain/atlas';
import { envelope } from './envelope';
import type { EmbeddedView } from '$lib/stage/embedded-view.svelte';
import { asksForHeight, h5pHello, heightMessages } from './host-resize-messages';
import {
	changeView,
	readHostMessage,
	type EmbedMessage,
	type HostMessage,
	type MessageId
} from './protocol';

/** What the page around an embed is told about, and what it may move. */
export interface Embed {
	atlas: Atlas;
	shown: EmbeddedView;
	/** The statuses of the view that is shown, at any moment: an answer does not wait for the picture. */
	statuses: () => ReadonlyMap<RepublicId, StatusId>;
	title: () => string;
	/** The height that suits the width, or 0 where there is none. */
	height: () => number;
	playing: () => boolean;
	play: (on: boolean) => void;
}

/**
 * Keep the page around an embed told, and do what it asks for. To be called while a component is
 * being set up; a page that stands by itself has nobody to talk to.
 */
export function talkToHost({ atlas, shown, statuses, title, height, playing, play }: Embed): void {
	const post = (message: unknown) => parent.postMessage(message, '*');
	const tell = (message: EmbedMessage) => post({ ...envelope, ...message });
	const framed = () => shown.ready && parent !== window;
	/** What the page around was last told, part by part. */
	let told: unknown[] | undefined;
	let chosen: RepublicId | undefined;

	function tellState(type: 'ready' | 'change', id: { id?: MessageId } = {}) {
		told = [shown.view, playing(), title()];
		const view = { ...shown.view };
		const state = { view, statuses: Object.fromEntries(statuses()), playing: playing() };
		tell({ type, ...state, title: title(), ...id });
	}

	function answer(message: HostMessage) {
		const id = message.id === undefined ? {} : { id: message.id };
		if (message.type === 'set') {
			const { view, problems } = changeView(shown.view, message.view, atlas);
			if (problems.length) return tell({ type: 'error', problems, ...id });
			if (view.date !== shown.view.date) play(false);
			shown.replace(view);
		} else if (message.type !== 'get') play(message.type === 'play');
		tellState('change', id);
	}

	function announce() {
		if (height() <= 0) return;
		tell({ type: 'resize', height: height() });
		for (const message of heightMessages(height(), location)) post(message);
	}

	function receive({ source, data }: MessageEvent<unknown>) {
		if (source !== parent) return;
		const message = readHostMessage(data);
		if (message) answer(message);
		else if (asksForHeight(data)) announce();
	}

	$effect(() => {
		if (!framed()) return;
		addEventListener('message', receive);
		untrack(() => {
			tellState('ready');
			chosen = shown.view.republic;
			if (shown.unreadable.length) tell({ type: 'error', problems: [...shown.unreadable] });
		});
		post(h5pHello);
		return () => removeEventListener('message', receive);
	});
	$effect(() => {
		const now = [shown.view, playing(), title()];
		if (framed() && now.some((part, index) => part !== told?.[index])) tellState('change');
	});
	$effect(() => {
		const { republic } = shown.view;
		if (framed() && republic !== chosen) tell({ type: 'select', republic: republic ?? null });
		chosen = republic;
	});
	$effect(() => {
		if (framed()) announce();
	});
}
