import type { Attachment } from 'svelte/attachments';
import { watchRest } from '$lib/ui/watch-rest';

/** Call back when the reader has an element in sight and does nothing for so many milliseconds. */
export function onRest(patience: number, callback: () => void): Attachment<HTMLElement> {
	return (element) => {
		let stop: (() => void) | undefined;
		const sight = new IntersectionObserver((entries) => {
			stop?.();
			stop = entries.at(-1)!.isIntersecting
				? watchRest(window, patience, (resting) => resting && callback())
				: undefined;
		});
		sight.observe(element);
		return () => {
			sight.disconnect();
			stop?.();
		};
	};
}
