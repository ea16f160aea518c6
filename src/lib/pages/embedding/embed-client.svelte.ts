import * as v from 'valibot';
import { envelope } from '$lib/embed/envelope';
import type { HostMessage } from '$lib/embed/protocol';

/** One message of a conversation, as text. */
export interface Line {
	/** Tells lines apart. */
	number: number;
	sent: boolean;
	type: string;
	/** What it says beside its head, cut to a line. */
	brief: string;
	text: string;
}

/** How many lines are kept. */
const kept = 6;

const id = v.pipe(v.string(), v.maxLength(60));
const head = { source: v.literal(envelope.source), version: v.literal(envelope.version) };
const told = v.variant('type', [
	v.looseObject({
		...head,
		type: v.picklist(['ready', 'change']),
		view: v.looseObject({ date: id, lens: id, republic: v.optional(id) }),
		statuses: v.record(id, id),
		playing: v.boolean()
	}),
	v.looseObject({
		...head,
		type: v.literal('resize'),
		height: v.pipe(v.number(), v.minValue(1), v.maxValue(4000))
	}),
	v.looseObject({ ...head, type: v.picklist(['select', 'error']) })
]);
type State = Pick<
	Extract<v.InferOutput<typeof told>, { playing: boolean }>,
	'view' | 'statuses' | 'playing'
>;

/** What a page and an embed in it say to each other. */
export class Conversation {
	#frame: () => HTMLIFrameElement | undefined;
	#count = 0;
	/** What the embed showed last. */
	state: State | undefined = $state.raw();
	/** The height in pixels that the embed asked for. */
	height: number | undefined = $state();
	/** The last messages, the latest first. */
	lines: readonly Line[] = $state.raw([]);

	constructor(frame: () => HTMLIFrameElement | undefined) {
		this.#frame = frame;
	}

	send = (message: HostMessage): void => {
		const whole = { ...envelope, ...message };
		this.#frame()?.contentWindow?.postMessage(whole, '*');
		this.#note(true, message.type, whole);
	};

	/** Takes a message of the page; those that others sent are passed over. */
	receive = ({ source, data }: MessageEvent<unknown>): void => {
		const frame = this.#frame();
		if (!frame || source !== frame.contentWindow) return;
		const { success, output } = v.safeParse(told, data);
		if (!success) return;
		if (output.type === 'resize') this.height = output.height;
		else if ('statuses' in output) this.state = output as State;
		this.#note(false, output.type, output);
	};

	#note(sent: boolean, type: string, message: object) {
		const said = Object.entries(message).filter(([key]) => !(key in envelope) && key !== 'type');
		const brief = said.length ? JSON.stringify(Object.fromEntries(said)).slice(0, 80) : '';
		const text = JSON.stringify(message, null, 2);
		const line = { number: this.#count++, sent, type, brief, text };
		this.lines = [line, ...this.lines].slice(0, kept);
	}
}
