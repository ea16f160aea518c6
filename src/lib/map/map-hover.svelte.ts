import type { AutonomyId, RepublicId } from '$lib/domain/atlas';
import type { Pixel } from './hit-test';

/** What the pointer is over and the keyboard's focus is on, in either renderer. */
export class MapHover {
	republic = $state<RepublicId>();
	autonomy = $state<AutonomyId>();
	focused = $state<RepublicId>();
	/** Of the fifteen only one is a stop of the Tab key; the arrow keys move it. */
	stop = $state<RepublicId>();
	/** Whether the reader has sent away the words beside the pointer. */
	dismissed = $state(false);
	/** The pointer's last place over either, in pixels from the map's upper left corner. */
	pointer = $state.raw<Pixel>({ x: 0, y: 0 });
	#map: () => HTMLElement;

	constructor(map: () => HTMLElement) {
		this.#map = map;
	}

	overRepublic = (id: RepublicId | undefined, at?: PointerEvent | Pixel): void => {
		if (id !== this.republic) this.dismissed = false;
		this.republic = id;
		this.#move(at);
	};

	overAutonomy = (id: AutonomyId | undefined, at?: PointerEvent | Pixel): void => {
		if (id !== this.autonomy) this.dismissed = false;
		this.autonomy = id;
		this.#move(at);
	};

	#move(at: PointerEvent | Pixel | undefined) {
		if (!at) return;
		if (!(at instanceof PointerEvent)) this.pointer = at;
		else {
			const { left, top } = this.#map().getBoundingClientRect();
			this.pointer = { x: at.clientX - left, y: at.clientY - top };
		}
	}
}
