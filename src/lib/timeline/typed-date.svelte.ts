import type { IsoDate } from '$lib/domain/date';
import type { Language } from '$lib/language/language';
import { readTypedDate } from './typed-date';

interface Options {
	/** The days that may be typed, both included, and the one that serves as an example. */
	bounds: () => { first: IsoDate; last: IsoDate; date: IsoDate };
	ondate: (date: IsoDate) => void;
}

/** What stands in a date field, and why it cannot be read, if it cannot. */
export class TypedDate {
	#language: Language;
	#options: Options;
	text = $state('');
	problem = $state('');

	constructor(language: Language, options: Options) {
		this.#language = language;
		this.#options = options;
	}

	/** Take the text for a date: hand it on and empty the field, or say what is wrong with it. */
	submit = (event: SubmitEvent): void => {
		event.preventDefault();
		const { say, date: write, tag } = this.#language;
		const { first, last, date } = this.#options.bounds();
		const read = readTypedDate(this.text, tag);
		this.problem = !read
			? say('timeline.notADate', { text: this.text.slice(0, 40), example: write(date) })
			: read < first || read > last
				? say('timeline.outside', { first: write(first), last: write(last) })
				: '';
		if (!read || this.problem) return;
		this.#options.ondate(read);
		this.text = '';
	};
}
