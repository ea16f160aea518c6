import type { ViewPart, View } from '$lib/domain/view';
import type { HostMessage, MessageId } from './protocol';

/** Parts of a view by name; `null` takes one away. */
export type ViewParts = { [part in ViewPart]?: View[part] | null };

/**
 * What a page has asked an embed for, and what the embed has answered. Nothing is lost while there is
 * no frame, while one loads, or where one is taken away with a message on its way: what has no answer
 * yet counts as asked, and is in the address of the next frame.
 */
export class AskedState {
	/** What the frame has reported, or has been told by its address. */
	#shown: ViewParts = {};
	#playing = false;
	/** What has been asked since then. */
	#asked: ViewParts = {};
	#toPlay: boolean | undefined;
	/** The id of the last message; its answer answers all before it. */
	#id = 0;

	/** The view as it is, or will be once all is answered. */
	get view(): ViewParts {
		const parts = Object.entries({ ...this.#shown, ...this.#asked });
		return Object.fromEntries(parts.filter(([, value]) => value !== null));
	}

	/** Ask for parts of a view; returns the message that does. */
	set(parts: ViewParts): HostMessage {
		Object.assign(this.#asked, parts);
		return { type: 'set', view: { ...parts }, id: ++this.#id };
	}

	/** Ask that time runs or stops; returns the message that does. */
	play(on: boolean): HostMessage {
		this.#toPlay = on;
		return { type: on ? 'play' : 'pause', id: ++this.#id };
	}

	/** A new frame is told the whole view by its address. Time that ran runs again once it is ready. */
	load(): ViewParts {
		this.#shown = this.view;
		this.#asked = {};
		if (this.#playing) this.#toPlay ??= true;
		this.#playing = false;
		return this.#shown;
	}

	/** What a frame that is ready has to be sent, in this order. */
	unanswered(): HostMessage[] {
		const messages: HostMessage[] = [];
		if (Object.keys(this.#asked).length) messages.push(this.set(this.#asked));
		if (this.#toPlay !== undefined) messages.push(this.play(this.#toPlay));
		return messages;
	}

	/** The frame shows a view; `id` is that of the message it answers. */
	report(view: View, playing: boolean, id?: MessageId): void {
		this.#shown = { ...view };
		this.#playing = playing;
		this.answer(id);
	}

	/** The frame has answered a message. */
	answer(id?: MessageId): void {
		if (id !== this.#id) return;
		this.#asked = {};
		this.#toPlay = undefined;
	}
}
