import { tick } from 'svelte';
import type { ZoomableMap } from './gl/zoomable-map';

/** How the map is drawn: on the equal-area plane, or on a globe. */
export type Projection = 'plane' | 'globe';

/** Why a projection cannot be shown: the browser cannot draw it, or its files cannot be fetched. */
type Refusal = 'webgl' | 'download';

/** Create the map of a projection in a frame; in the meantime another one may be `current`. */
type Create = (
	frame: HTMLElement,
	projection: Projection,
	current: () => boolean
) => Promise<ZoomableMap>;

interface Rendering {
	projection: Projection;
	frame: HTMLElement;
	map: ZoomableMap;
}

/**
 * Hands the page over from the SVG to MapLibre, from one projection to another, and back where the
 * graphics are lost. Each map lies over the one before it until it has rendered.
 */
export class GlHandover {
	#container: () => HTMLElement;
	#create: Create;
	#rendering = $state.raw<Rendering>();
	#loading: { projection: Projection; map: Promise<ZoomableMap | undefined> } | undefined;
	#removed = false;
	/** True once MapLibre has rendered everything that the stage shows: it replaces the SVG. */
	active = $state(false);
	/** Why the globe that the view names is not there. */
	refusal = $state<Refusal>();

	constructor(container: () => HTMLElement, create: Create) {
		this.#container = container;
		this.#create = create;
	}

	/** The map in use; none without WebGL2 or the download, where the SVG remains. */
	get map(): ZoomableMap | undefined {
		return this.#rendering?.map;
	}

	get projection(): Projection {
		return this.#rendering?.projection ?? 'plane';
	}

	/** Show a projection. Where the globe is refused the plane is shown; asking again tries again. */
	show = (projection: Projection): Promise<ZoomableMap | undefined> => {
		this.refusal = undefined;
		if (this.#loading?.projection !== projection)
			this.#loading = { projection, map: this.#load(projection) };
		return this.#loading.map;
	};

	async #load(projection: Projection): Promise<ZoomableMap | undefined> {
		if (this.#rendering?.projection === projection) return this.#rendering.map;
		const frame = this.#container().appendChild(document.createElement('div'));
		frame.style.visibility = 'hidden';
		const current = () => !this.#removed && this.#loading?.projection === projection;
		try {
			const map = await this.#create(frame, projection, current);
			if (!current()) {
				map.remove();
				frame.remove();
			} else await this.#change({ projection, frame, map });
			return this.map;
		} catch {
			frame.remove();
			if (projection === 'plane' || !current()) return this.map;
			const plane = this.show('plane');
			this.refusal = supportsWebgl() ? 'download' : 'webgl';
			return plane;
		}
	}

	async #change(to: Rendering) {
		const before = this.#rendering;
		this.#rendering = to;
		// The effects of sync-gl hand the new map all that the stage shows.
		await tick();
		await to.map.rendered();
		to.frame.style.visibility = '';
		before?.map.remove();
		before?.frame.remove();
		this.active = this.#rendering !== undefined;
	}

	/** Take the map away: the SVG is shown again. */
	lose = () => {
		this.#rendering?.map.remove();
		this.#rendering?.frame.remove();
		this.#rendering = undefined;
		this.active = false;
	};

	/** Take the map away for good. */
	remove = () => {
		this.#removed = true;
		this.lose();
	};
}

const supportsWebgl = () => document.createElement('canvas').getContext('webgl2') !== null;
