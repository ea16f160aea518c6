import * as v from 'valibot';
import { envelope, protocolVersion } from '$lib/embed/envelope';
import type { HostMessage } from '$lib/embed/protocol';

/** One message, sent or received, as text. */
interface Line {
	/** Counts the messages from 0; the key of a list. */
	number: number;
	sent: boolean;
	type: string;
	/** What it holds beside its head, cut to a line. */
	brief: string;
	text: string;
}

const maxLines = 6;
/** Milliseconds that an embed in sight has to answer: a slow line brings what it needs in ten seconds. */
const patience = 20_000;

const id = v.pipe(v.string(), v.maxLength(60));
const head = { source: v.string(), version: v.literal(protocolVersion) };
const embedMessage = v.variant('type', [
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
	Extract<v.InferOutput<typeof embedMessage>, { playing: boolean }>,
	'view' | 'statuses' | 'playing'
>;

/** The page's end of the messages between it and an embed. */
export class EmbedClient {
	#frame: () => HTMLIFrameElement | undefined;
	#slug: () => string;
	#count = 0;
	/** What the embed showed when it last sent its state. */
	state: State | undefined = $state.raw();
	/** Whether it has been waited for in vain. */
	silent = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The height in pixels that the embed asked for. */
	height: number | undefined = $state();
	/** The last messages, the latest first. */
	lines: readonly Line[] = $state.raw([]);

	constructor(frame: () => HTMLIFrameElement | undefined, slug: () => string) {
		this.#frame = frame;
		this.#slug = slug;
	}

	send = (message: HostMessage): void => {
		const whole = { ...envelope(this.#slug()), ...message };
		this.#frame()?.contentWindow?.postMessage(whole, '*');
		this.#note(true, message.type, whole);
	};

	/** Wait for the embed's first state, which it is loaded to send. */
	wait = (): void => {
		this.silent = false;
		clearTimeout(this.#timer);
		if (!this.state) this.#timer = setTimeout(() => (this.silent = true), patience);
	};

	/** Wait no more. */
	stop = (): void => clearTimeout(this.#timer);

	/** Read a message of the page's window; those that others sent are ignored. */
	receive = ({ source, data }: MessageEvent<unknown>): void => {
		const frame = this.#frame();
		if (!frame || source !== frame.contentWindow) return;
		const { success, output } = v.safeParse(embedMessage, data);
		if (!success || output.source !== this.#slug()) return;
		if (output.type === 'resize') this.height = output.height;
		else if ('statuses' in output) {
			this.state = output as State;
			this.silent = false;
			this.stop();
		}
		this.#note(false, output.type, output);
	};

	#note(sent: boolean, type: string, message: object) {
		const parts = Object.entries(message).filter(([key]) => !(key in head) && key !== 'type');
		const brief = parts.length ? JSON.stringify(Object.fromEntries(parts)).slice(0, 80) : '';
		const text = JSON.stringify(message, null, 2);
		const line = { number: this.#count++, sent, type, brief, text };
		this.lines = [line, ...this.lines].slice(0, maxLines);
	}
}
