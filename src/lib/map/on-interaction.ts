import type { Attachment } from 'svelte/attachments';

/**
 * Call back when a reader begins to use an element: points at it, brings the focus into it, taps it,
 * gives it the whole screen, or zooms it by Ctrl and wheel or by two fingers. A page that scrolls past
 * does none of these, neither under a resting pointer nor by a single finger.
 */
export function onInteraction(callback: () => void): Attachment<HTMLElement> {
	return (element) => {
		const point = ({ pointerType }: PointerEvent) => {
			if (pointerType !== 'touch') callback();
		};
		const zoom = (event: WheelEvent) => {
			if (!event.ctrlKey && !event.metaKey) return;
			// Else the first turn would zoom the page.
			event.preventDefault();
			callback();
		};
		const pinch = ({ touches }: TouchEvent) => {
			if (touches.length > 1) callback();
		};
		const listeners = [
			['pointermove', point],
			['click', callback],
			['focusin', callback],
			['wheel', zoom],
			['touchstart', pinch]
		] as const;
		for (const [type, listener] of listeners)
			element.addEventListener(type, listener as EventListener, { passive: type !== 'wheel' });
		document.addEventListener('fullscreenchange', callback);
		return () => {
			document.removeEventListener('fullscreenchange', callback);
			for (const [type, listener] of listeners)
				element.removeEventListener(type, listener as EventListener);
		};
	};
}
