import { tick } from 'svelte';
import { keepsPixels } from '$lib/ui/keeps-pixels';
import type { ZoomableMap } from './gl/zoomable-map';

/** How the map is drawn: on the equal-area plane, or on a globe. */
export type Projection = 'plane' | 'globe';

/** The browser has taken the graphics context away before the map was there. */
export class LostContext extends Error {}

/**
 * Why a projection cannot be shown: the browser draws no such picture, gives back another than was
 * painted, or has taken the graphics context away; or its files cannot be fetched.
 */
interface Refusal {
	reason: 'webgl' | 'canvas' | 'lost' | 'download';
	error?: unknown;
}

/**
 * How often a map comes back by itself: on a page with more maps than the browser draws at a time, one
 * that comes back takes the context of another.
 */
const maxReturns = 3;

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
	/** A map without its graphics context, which says when there is one again. */
	#lost: Rendering | undefined;
	#returns = 0;
	#loading: { projection: Projection; map: Promise<ZoomableMap | undefined> } | undefined;
	#removed = false;
	/** True once MapLibre has rendered everything that the stage shows: it replaces the SVG. */
	active = $state(false);
	/** The projection that is seen: another one is drawn before it is shown. */
	seen = $state<Projection>('plane');
	/** Why the globe that the view names is not there. */
	refusal = $state.raw<Refusal>();

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
		discard(this.#lost);
		this.#lost = undefined;
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
		} catch (error) {
			frame.remove();
			if (projection === 'plane' || !current()) return this.map;
			const reason = reasonOf(error);
			// Where contexts are short the plane would take another map's.
			const plane = reason === 'lost' ? this.map : this.show('plane');
			this.refusal = { reason, error };
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
		discard(before);
		this.active = this.#rendering !== undefined;
		if (this.active) this.seen = to.projection;
	}

	/** The graphics context is lost: the SVG is shown again. */
	lose = () => {
		const { projection } = this;
		if (this.#loading?.projection === projection) this.#loading = undefined;
		if (projection === 'globe') this.refusal = { reason: 'lost' };
		this.#lost = this.#rendering;
		this.#rendering = undefined;
		this.active = false;
		this.seen = 'plane';
	};

	/** There is a graphics context again: show the projection once more. */
	restore = (projection: Projection): Promise<ZoomableMap | undefined> =>
		!this.#lost || this.#returns++ >= maxReturns
			? Promise.resolve(undefined)
			: this.show(projection);

	/** Take the map away for good. */
	remove = () => {
		this.#removed = true;
		for (const rendering of [this.#rendering, this.#lost]) discard(rendering);
		this.#rendering = this.#lost = undefined;
		this.active = false;
	};
}

function discard(rendering: Rendering | undefined) {
	rendering?.map.remove();
	rendering?.frame.remove();
}

function reasonOf(error: unknown): Refusal['reason'] {
	if (error instanceof LostContext) return 'lost';
	if (document.createElement('canvas').getContext('webgl2') === null) return 'webgl';
	return keepsPixels() ? 'download' : 'canvas';
}
