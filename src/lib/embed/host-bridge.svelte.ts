import { untrack } from 'svelte';
import type { RepublicId } from '$lib/domain/atlas';
import { linkedView, type View } from '$lib/domain/view';
import type { Stage } from '$lib/stage/stage.svelte';
import { envelope } from './envelope';
import { oncePerFrame } from './once-per-frame';
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
	const state = () => ({
		view: linkedView(view.live, atlas),
		playing: player.playing,
		title: title()
	});
	/** The last state sent, as JSON. */
	let sent = '';
	let selected: RepublicId | undefined;

	function sendState(type: 'ready' | 'change', id: { id?: MessageId } = {}) {
		sent = JSON.stringify(state());
		send({ type, ...state(), statuses: Object.fromEntries(now.day.statuses), ...id });
	}

	/**
	 * Do what messages ask for, in their order, and then answer each. Of several views the last is
	 * shown: a view costs 7 to 13 ms, and a slider of the host's may send hundreds within a second.
	 */
	const answer = oncePerFrame((messages: readonly HostMessage[]) => {
		const before = linkedView(view.live, atlas);
		let next: View = before;
		let play: boolean | undefined;
		const answers = messages.map((message) => {
			const id = message.id === undefined ? {} : { id: message.id };
			if (message.type === 'play' || message.type === 'pause') play = message.type === 'play';
			if (message.type !== 'set') return () => sendState('change', id);
			const { view: changed, problems } = changeView(next, message.view, atlas);
			if (problems.length) return () => send({ type: 'error', problems, ...id });
			if (changed.date !== next.date) play = false;
			next = changed;
			return () => sendState('change', id);
		});
		if (play === false) player.play(false);
		if (next !== before) view.open(next, view.unreadable);
		if (play) player.play(true);
		for (const send of answers) send();
	});

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
