import { untrack } from 'svelte';
import type { Stage } from '$lib/stage/stage.svelte';
import { boxOf, zoomed, type Box, type RegionId } from './geometry/regions';
import type { AtlasMap } from './gl/atlas-map';

/** Which part of the map is shown, in either renderer. */
export class MapRegion {
	/** The part that the SVG shows; without it the whole. */
	box = $state.raw<Box>();
	#stage: Stage;
	#map: () => AtlasMap | undefined;
	/** Whether the reader has moved away from every region. */
	#moved = $state(false);
	/** The region of the view that is on screen. */
	#shown: string | undefined;

	/** To be made while a component is being set up. */
	constructor(stage: Stage, map: () => AtlasMap | undefined) {
		this.#stage = stage;
		this.#map = map;
		$effect(() => {
			const { region } = stage.view.live;
			if (region !== this.#shown) untrack(() => this.#go(region));
		});
	}

	/** The region on screen by its id. */
	readonly id = $derived.by(() =>
		this.#moved ? undefined : ((this.#stage.view.live.region ?? 'union') as RegionId)
	);

	readonly show = (id: RegionId): void => {
		const region = id === 'union' ? undefined : id;
		this.#go(region);
		this.#stage.view.show({ region });
	};

	/** The reader has moved the map by hand. */
	readonly leave = (): void => {
		this.#moved = true;
		this.#shown = undefined;
		this.#stage.view.preview({ region: undefined });
	};

	/** Zoom by whole levels, negative to zoom out. */
	readonly zoom = (levels: number): void => {
		this.leave();
		const map = this.#map();
		if (map) map.zoom(levels);
		else this.box = zoomed(this.box ?? boxOf('union'), levels);
	};

	#go(region: string | undefined) {
		this.#moved = false;
		this.#shown = region;
		this.box = region === undefined ? undefined : boxOf(region as RegionId);
		if (this.box) this.#map()?.show(this.box);
		else this.#map()?.home();
	}
}
