import type { Attachment } from 'svelte/attachments';

/**
 * Call `ongrasp` when a reader takes hold of an element: points at it, brings the focus into it,
 * taps it, gives it the whole screen, or zooms it by Ctrl and wheel or by two fingers. A page that
 * scrolls past does none of these, neither under a resting pointer nor by a single finger.
 */
export function grasp(ongrasp: () => void): Attachment<HTMLElement> {
	return (element) => {
		const point = ({ pointerType }: PointerEvent) => {
			if (pointerType !== 'touch') ongrasp();
		};
		const zoom = (event: WheelEvent) => {
			if (!event.ctrlKey && !event.metaKey) return;
			// Else the first turn would zoom the page.
			event.preventDefault();
			ongrasp();
		};
		const pinch = ({ touches }: TouchEvent) => {
			if (touches.length > 1) ongrasp();
		};
		const listeners = [
			['pointermove', point],
			['click', ongrasp],
			['focusin', ongrasp],
			['wheel', zoom],
			['touchstart', pinch]
		] as const;
		for (const [type, listener] of listeners)
			element.addEventListener(type, listener as EventListener, { passive: type !== 'wheel' });
		document.addEventListener('fullscreenchange', ongrasp);
		return () => {
			document.removeEventListener('fullscreenchange', ongrasp);
			for (const [type, listener] of listeners)
				element.removeEventListener(type, listener as EventListener);
		};
	};
}
