import type { Attachment } from 'svelte/attachments';

/** The callbacks of dragging along an element. */
interface Scrub {
	/** About once a frame: the place under the pointer, as a share of the element's width. */
	onplace: (at: number) => void;
	/** Dragging begins and ends; `moved` is false where `onplace` is never called. */
	onhold?: () => void;
	onrelease: (moved: boolean) => void;
}

/** How far a finger goes sideways, in pixels, before it drags: less may become a page scroll. */
const slop = 4;

/** Follow a pointer along an element; a finger that goes up or down scrolls the page. */
export function scrub({ onplace, onhold, onrelease }: Scrub): Attachment<HTMLElement | SVGElement> {
	return (element) => {
		let drag: { id: number; x: number; left: number; width: number; moved: boolean } | undefined;
		let frame = 0;
		let place = 0;
		/** The time, in milliseconds, of the frame of the last `onplace`. */
		let lastFrame: CSSNumberish | null;

		const show = (now = document.timeline.currentTime) => {
			frame = 0;
			lastFrame = now;
			onplace(place);
		};
		const aim = ({ clientX }: PointerEvent) => {
			place = (clientX - drag!.left) / drag!.width;
			drag!.moved = true;
			if (frame) return;
			// Most browsers send one move a frame: it goes out at once, further ones of that frame wait.
			const now = document.timeline.currentTime;
			if (lastFrame === now) frame = requestAnimationFrame(() => show());
			else show(now);
		};
		const press = (event: PointerEvent) => {
			if (event.button !== 0 || !event.isPrimary) return;
			if (event.pointerType !== 'touch') event.preventDefault();
			element.setPointerCapture(event.pointerId);
			const { left, width } = element.getBoundingClientRect();
			drag = { id: event.pointerId, x: event.clientX, left, width, moved: false };
			onhold?.();
			if (event.pointerType !== 'touch') aim(event);
		};
		const move = (event: PointerEvent) => {
			if (drag?.id !== event.pointerId) return;
			if (drag.moved || Math.abs(event.clientX - drag.x) >= slop) aim(event);
		};
		const release = (event: PointerEvent) => {
			if (drag?.id !== event.pointerId) return;
			if (event.type === 'pointerup') aim(event);
			const { moved } = drag;
			drag = undefined;
			if (frame) {
				cancelAnimationFrame(frame);
				show();
			}
			onrelease(moved);
		};

		const listeners = [
			['pointerdown', press],
			['pointermove', move],
			['pointerup', release],
			['pointercancel', release]
		] as const;
		for (const [type, listener] of listeners)
			element.addEventListener(type, listener as EventListener);
		return () => {
			cancelAnimationFrame(frame);
			for (const [type, listener] of listeners)
				element.removeEventListener(type, listener as EventListener);
		};
	};
}
