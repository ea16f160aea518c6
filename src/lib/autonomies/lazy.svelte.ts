import type { Atlas, AutonomyId, References } from '$lib/domain/atlas';
import type { View } from '$lib/domain/view';
import type { I18n } from '$lib/i18n/i18n';
import type { AtlasDay } from '$lib/stage/day-state.svelte';
import type { AutonomyLayer } from './layer.svelte';

/** Where the autonomies are got from when the view first asks for them. */
export class AutonomyShelf {
	/** What is shown of them; nothing before it is asked for, nor without its file. */
	layer = $state.raw<AutonomyLayer>();
	failed = $state(false);
	#attempt = $state(0);
	#onshow: (part: Partial<View>) => void;

	/** To be made while a component is being set up. */
	constructor(
		atlas: () => Atlas,
		view: () => View,
		day: AtlasDay,
		references: () => Promise<References>,
		language: I18n,
		onshow: (part: Partial<View>) => void
	) {
		this.#onshow = onshow;
		$effect(() => {
			const wanted = view().layers !== undefined || day.lens.kind === 'quantitative';
			void this.#attempt;
			if (!wanted || this.layer) return;
			const parts = [import('./layer.svelte'), references(), language.loadDeferred()] as const;
			Promise.all(parts).then(
				([{ AutonomyLayer }, shelf]) => {
					this.failed = false;
					this.layer ??= new AutonomyLayer(atlas, view, day, shelf, language);
				},
				() => (this.failed = true)
			);
		});
	}

	/** Show a part of the view; a republic selected by itself lets go of the autonomy in it. */
	show = (part: Partial<View>) => {
		if ('republic' in part) this.layer?.choose(undefined);
		this.#onshow(part);
	};

	/** Select an autonomy, and with it its republic. */
	select = (id: AutonomyId) => {
		const autonomy = this.layer?.choose(id);
		if (autonomy) this.#onshow({ republic: autonomy.republic });
	};

	retry = () => {
		this.failed = false;
		this.#attempt++;
	};
}
