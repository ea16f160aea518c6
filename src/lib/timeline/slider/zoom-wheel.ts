import type { Attachment } from 'svelte/attachments';

/** How far a wheel turns, in pixels, for one level: a pinch sends many small turns. */
const turn = 60;

/** Zoom by Ctrl and wheel, or by a pinch on a touchpad, around the place under the pointer. */
export function zoomWheel(onzoom: (step: 1 | -1, at: number) => void): Attachment<HTMLElement> {
	return (element) => {
		let turned = 0;
		const wheel = (event: WheelEvent) => {
			if (!event.ctrlKey) return;
			event.preventDefault();
			turned += event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 30);
			if (Math.abs(turned) < turn) return;
			const { left, width } = element.getBoundingClientRect();
			onzoom(turned < 0 ? 1 : -1, (event.clientX - left) / width);
			turned = 0;
		};
		element.addEventListener('wheel', wheel, { passive: false });
		return () => element.removeEventListener('wheel', wheel);
	};
}
