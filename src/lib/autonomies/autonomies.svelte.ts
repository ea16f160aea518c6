import type { AutonomyId } from '$lib/domain/atlas';
import type { I18n } from '$lib/i18n/i18n';
import type AutonomyOutlines from '$lib/map/autonomies/AutonomyOutlines.svelte';
import type { AutonomyShape } from '$lib/map/autonomies/autonomy-shapes';
import { fetchAutonomies } from '$lib/map/autonomies/fetch-autonomies';
import type { Stage } from '$lib/stage/stage.svelte';
import type { AutonomyLayer } from './autonomy-layer.svelte';

/** The autonomies of a stage: their layer and shapes are fetched when the view first asks for them. */
export class Autonomies {
	/** Absent until the view asks for it, and without its file. */
	layer = $state.raw<AutonomyLayer>();
	/** What the first picture draws, and the component that does; absent like the layer. */
	shapes = $state.raw<ReadonlyMap<AutonomyId, AutonomyShape>>();
	Outlines = $state.raw<typeof AutonomyOutlines>();
	/** Why either is not there. */
	failure = $state.raw<unknown>();
	#attempt = $state(0);

	/** To be made while a component is being set up. */
	constructor(stage: Stage, i18n: I18n) {
		const fail = (failure: unknown) => (this.failure = failure);
		$effect(() => {
			const { layers } = stage.view.settled;
			void this.#attempt;
			if (this.layer || (!layers && !stage.read.lens.measure)) return;
			const parts = [
				import('./autonomy-layer.svelte'),
				stage.references(),
				i18n.loadDeferred()
			] as const;
			Promise.all(parts).then(([{ AutonomyLayer }, references, full]) => {
				this.layer ??= new AutonomyLayer(stage, references, full);
			}, fail);
		});
		$effect(() => {
			const { layers } = stage.view.settled;
			void this.#attempt;
			if (this.shapes || !layers) return;
			const parts = [
				fetchAutonomies(stage.topologies.overview),
				import('$lib/map/autonomies/AutonomyOutlines.svelte')
			] as const;
			Promise.all(parts).then(([shapes, part]) => {
				this.shapes = shapes;
				this.Outlines = part.default;
			}, fail);
		});
	}

	retry = () => {
		this.failure = undefined;
		this.#attempt++;
	};
}
