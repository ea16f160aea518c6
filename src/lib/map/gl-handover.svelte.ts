import { tick } from 'svelte';
import type { AtlasMap } from './gl/atlas-map';

/** How the world is drawn: on the equal-area plane, or not flattened at all. */
export type World = 'plane' | 'globe';

/** Why a world cannot be shown: the browser cannot draw it, or it has not come. */
type Refusal = 'webgl' | 'download';

/** Draw a world into a frame; in between it may no longer be `wanted`. */
type Draw = (frame: HTMLElement, world: World, wanted: () => boolean) => Promise<AtlasMap>;

interface Showing {
	world: World;
	frame: HTMLElement;
	map: AtlasMap;
}

/** The zoomable map: of one world at a time, each over the one before it until it is drawn. */
export class Renderer {
	#container: () => HTMLElement;
	#draw: Draw;
	#showing = $state.raw<Showing>();
	#loading: { world: World; map: Promise<AtlasMap | undefined> } | undefined;
	#gone = false;
	/** Whether its picture is to be seen: until it has been told everything and drawn, it is not. */
	seen = $state(false);
	/** Why the globe is not there though it was asked for. */
	refusal = $state<Refusal>();

	constructor(container: () => HTMLElement, draw: Draw) {
		this.#container = container;
		this.#draw = draw;
	}

	/** The map in use; none without WebGL2 or the download, where the SVG remains. */
	get map(): AtlasMap | undefined {
		return this.#showing?.map;
	}

	get world(): World {
		return this.#showing?.world ?? 'plane';
	}

	/** Show a world. Where the globe is refused the plane is shown; asking again tries again. */
	show = (world: World): Promise<AtlasMap | undefined> => {
		this.refusal = undefined;
		if (this.#loading?.world !== world) this.#loading = { world, map: this.#load(world) };
		return this.#loading.map;
	};

	async #load(world: World): Promise<AtlasMap | undefined> {
		if (this.#showing?.world === world) return this.#showing.map;
		const frame = this.#container().appendChild(document.createElement('div'));
		frame.style.visibility = 'hidden';
		const wanted = () => !this.#gone && this.#loading?.world === world;
		try {
			const map = await this.#draw(frame, world, wanted);
			if (!wanted()) {
				map.remove();
				frame.remove();
			} else await this.#change({ world, frame, map });
			return this.map;
		} catch {
			frame.remove();
			if (world === 'plane' || !wanted()) return this.map;
			const plane = this.show('plane');
			this.refusal = drawable() ? 'download' : 'webgl';
			return plane;
		}
	}

	async #change(to: Showing) {
		const before = this.#showing;
		this.#showing = to;
		// By then the new map has been told everything that the old one was.
		await tick();
		await to.map.rendered();
		to.frame.style.visibility = '';
		before?.map.remove();
		before?.frame.remove();
		this.seen = this.#showing !== undefined;
	}

	/** Take the map away: the SVG is shown again. */
	lose = () => {
		this.#showing?.map.remove();
		this.#showing?.frame.remove();
		this.#showing = undefined;
		this.seen = false;
	};

	/** Take the map away for good. */
	remove = () => {
		this.#gone = true;
		this.lose();
	};
}

const drawable = () => document.createElement('canvas').getContext('webgl2') !== null;
