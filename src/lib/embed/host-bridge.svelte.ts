import { untrack } from 'svelte';
import type { RepublicId } from '$lib/domain/atlas';
import { linkedView } from '$lib/domain/view';
import type { Stage } from '$lib/stage/stage.svelte';
import { envelope } from './envelope';
import { asksForHeight, h5pHello, hostResizeMessages } from './host-resize-messages';
import {
	changeView,
	readHostMessage,
	type EmbedMessage,
	type HostMessage,
	type MessageId
} from './protocol';

/** What the messages of an embed describe, and what those of the page around control. */
interface Embed {
	stage: Stage;
	/** Whether the address has been read. */
	ready: () => boolean;
	title: () => string;
	/** The height in pixels that suits the width, or 0 where there is none. */
	height: () => number;
}

/**
 * Send the page around an embed what it shows, and answer the messages of that page. To be called
 * while a component is being set up; outside a frame nothing is sent.
 */
export function connectHost({ stage, ready, title, height }: Embed): void {
	const { atlas, view, now, player } = stage;
	const post = (message: unknown) => parent.postMessage(message, '*');
	const send = (message: EmbedMessage) => post({ ...envelope(atlas.slug), ...message });
	const framed = () => ready() && parent !== window;
	/** The state without the statuses, which follow from the view. */
	const state = () => ({ view: linkedView(view.live), playing: player.playing, title: title() });
	/** The last state sent, as JSON. */
	let sent = '';
	let selected: RepublicId | undefined;

	function sendState(type: 'ready' | 'change', id: { id?: MessageId } = {}) {
		sent = JSON.stringify(state());
		send({ type, ...state(), statuses: Object.fromEntries(now.day.statuses), ...id });
	}

	function answer(message: HostMessage) {
		const id = message.id === undefined ? {} : { id: message.id };
		if (message.type === 'set') {
			const { view: next, problems } = changeView(linkedView(view.live), message.view, atlas);
			if (problems.length) return send({ type: 'error', problems, ...id });
			if (next.date !== view.live.date) player.play(false);
			view.open(next, view.unreadable);
		} else if (message.type !== 'get') player.play(message.type === 'play');
		sendState('change', id);
	}

	function announce() {
		if (height() <= 0) return;
		send({ type: 'resize', height: height() });
		for (const message of hostResizeMessages(atlas.slug, height(), location)) post(message);
	}

	function receive({ source, data }: MessageEvent<unknown>) {
		if (source !== parent) return;
		const message = readHostMessage(data, atlas);
		if (message) answer(message);
		else if (asksForHeight(data)) announce();
	}

	$effect(() => {
		if (!framed()) return;
		addEventListener('message', receive);
		untrack(() => {
			sendState('ready');
			selected = view.live.republic;
			if (view.unreadable.length) send({ type: 'error', problems: [...view.unreadable] });
		});
		post(h5pHello);
		return () => removeEventListener('message', receive);
	});
	$effect(() => {
		const changed = JSON.stringify(state()) !== sent;
		if (framed() && changed) untrack(() => sendState('change'));
	});
	$effect(() => {
		const { republic } = view.live;
		if (framed() && republic !== selected) send({ type: 'select', republic: republic ?? null });
		selected = republic;
	});
	$effect(() => {
		if (framed()) announce();
	});
}
