import { untrack } from 'svelte';
import type { Stage } from '$lib/stage/stage.svelte';
import { wholeExtent, zoomed, type Extent } from './geometry/extent';
import { extentOf } from './geometry/regions';
import type { ZoomableMap } from './gl/zoomable-map';

/** Which part of the map is shown, in either renderer. */
export class MapRegion {
	/** The part that the SVG shows; without it the whole. */
	extent = $state.raw<Extent>();
	#stage: Stage;
	#map: () => ZoomableMap | undefined;
	/** Whether the reader has moved away from every region. */
	#moved = $state(false);
	/** The region that is on screen, where it is not the whole. */
	#shown = $state<string>();

	/**
	 * To be made while a component is being set up. `around` names the region in which what is chosen
	 * can be seen, where the whole map is too small for that.
	 */
	constructor(
		stage: Stage,
		map: () => ZoomableMap | undefined,
		around: () => string | undefined = () => undefined
	) {
		this.#stage = stage;
		this.#map = map;
		$effect(() => {
			const { region } = stage.view.live;
			untrack(() => region !== this.#shown && this.#go(region));
		});
		$effect(() => {
			const region = around();
			if (untrack(() => stage.view.live.region === undefined && region !== this.#shown))
				untrack(() => this.#go(region));
		});
	}

	/** The id of the whole map. */
	get whole(): string {
		return this.#stage.atlas.regions[0]!.id;
	}

	/** The region on screen by its id. */
	readonly id = $derived.by(() =>
		this.#moved ? undefined : (this.#stage.view.live.region ?? this.#shown ?? this.whole)
	);

	readonly show = (id: string): void => {
		const region = id === this.whole ? undefined : id;
		this.#go(region);
		this.#stage.view.show({ region });
	};

	/** The reader has moved the map by hand. */
	readonly leave = (): void => {
		this.#moved = true;
		this.#shown = undefined;
		if (this.#stage.view.live.region === undefined) return;
		this.#stage.view.preview({ region: undefined });
		this.#stage.view.commit();
	};

	/** Zoom by whole levels, negative to zoom out. */
	readonly zoom = (levels: number): void => {
		this.leave();
		const map = this.#map();
		if (map) map.zoom(levels);
		else this.extent = zoomed(this.extent ?? wholeExtent, levels);
	};

	#go(region: string | undefined) {
		this.#moved = false;
		this.#shown = region;
		this.extent = region === undefined ? undefined : extentOf(region);
		if (this.extent) this.#map()?.show(this.extent);
		else this.#map()?.home();
	}
}
