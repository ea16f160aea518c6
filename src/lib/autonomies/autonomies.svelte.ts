import type { I18n } from '$lib/i18n/i18n';
import type { Stage } from '$lib/stage/stage.svelte';
import type { AutonomyLayer } from './autonomy-layer.svelte';

/** The autonomies of a stage: their layer is fetched when the view first asks for it. */
export class Autonomies {
	/** Absent until the view asks for it, and without its file. */
	layer = $state.raw<AutonomyLayer>();
	failed = $state(false);
	#attempt = $state(0);

	/** To be made while a component is being set up. */
	constructor(stage: Stage, i18n: I18n) {
		$effect(() => {
			const { layers } = stage.view.settled;
			void this.#attempt;
			if (this.layer || (!layers && !stage.read.lens.measure)) return;
			const parts = [
				import('./autonomy-layer.svelte'),
				stage.references(),
				i18n.loadDeferred()
			] as const;
			Promise.all(parts).then(
				([{ AutonomyLayer }, references]) => {
					this.failed = false;
					this.layer ??= new AutonomyLayer(stage, references, i18n);
				},
				() => (this.failed = true)
			);
		});
	}

	retry = () => {
		this.failed = false;
		this.#attempt++;
	};
}
