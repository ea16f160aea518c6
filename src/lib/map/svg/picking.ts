import type { Attachment } from 'svelte/attachments';
import type { RepublicId } from '$lib/domain/atlas';
import { touchTargetScale, hitTest, type Pixel } from '../hit-test';
import { screenMatrix } from '../screen-matrix';
import { selectors } from '../selectors';
import { smallestRank } from '../style/cartography';
import { mapGeometry } from './geometry';

interface Picking {
	onselect?: ((id: RepublicId) => void) | undefined;
	onhover: (id: RepublicId | undefined, pointer?: PointerEvent) => void;
}

/** What has its own answer to a pointer. */
const others = `button, select, a, figcaption, ${selectors.autonomy}`;

/** Hit testing on the sheet around an SVG map: a land, near a land, or on its name. */
export function picking({ onselect, onhover }: Picking): Attachment<HTMLElement> {
	return (sheet) => {
		const click = (event: MouseEvent) => {
			const id = republicOf(sheet, event);
			if (id) onselect?.(id);
		};
		const move = (event: PointerEvent) => {
			// A finger points at nothing before it chooses.
			if (event.pointerType === 'touch') return;
			const id = republicOf(sheet, event);
			sheet.style.cursor = id && onselect ? 'pointer' : '';
			onhover(id, event);
		};
		const leave = () => onhover(undefined);
		sheet.addEventListener('click', click);
		sheet.addEventListener('pointermove', move);
		sheet.addEventListener('pointerleave', leave);
		return () => {
			// Ends the hover: no pointerleave fires once the listeners are gone.
			leave();
			sheet.style.cursor = '';
			sheet.removeEventListener('click', click);
			sheet.removeEventListener('pointermove', move);
			sheet.removeEventListener('pointerleave', leave);
		};
	};
}

function republicOf(sheet: HTMLElement, event: MouseEvent): RepublicId | undefined {
	const target = event.target as Element;
	if (target.closest(others)) return undefined;
	const own = idOf(target);
	// Assistive technology presses a shape, not a point of it.
	if (event.type === 'click' && event.detail === 0) return own;
	const at = ({ x, y }: Pixel) => {
		const element = document.elementFromPoint(x, y);
		return element && sheet.contains(element) ? idOf(element) : undefined;
	};
	const pointer = { x: event.clientX, y: event.clientY };
	const finger =
		(event as PointerEvent).pointerType === 'touch' &&
		!target.closest('[data-label], [data-stages]');
	return own && !finger ? own : hitTest(pointer, at, finger ? smallRepublics(sheet) : []);
}

function idOf(element: Element): RepublicId | undefined {
	const own = element.closest<SVGElement>(selectors.republic);
	// A line belongs to the name that it leads from.
	const named = own?.matches('[data-stages]') ? own.querySelector('text') : own;
	return named?.dataset.republic ?? named?.dataset.inset ?? named?.dataset.label;
}

/** The middles of the republics that may be too small for a finger, at scales at which they are. */
function smallRepublics(sheet: HTMLElement) {
	const matrix = screenMatrix(sheet);
	if (!matrix || Math.hypot(matrix.a, matrix.b) > touchTargetScale) return [];
	return mapGeometry().labels.flatMap((label) => {
		if (label.rank < smallestRank) return [];
		const { x, y } = new DOMPoint(label.x, label.y).matrixTransform(matrix);
		return [{ id: label.id, x, y }];
	});
}
