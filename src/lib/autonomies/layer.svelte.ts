import type { Atlas, Autonomy, AutonomyId, References } from '$lib/domain/atlas';
import type { View } from '$lib/domain/view';
import type { FullI18n, I18n } from '$lib/i18n/i18n';
import {
	mapped,
	votersOf,
	type AutonomyMark,
	type MappedAutonomy
} from '$lib/map/autonomies/map-autonomies';
import type { AtlasDay } from '$lib/stage/day-state.svelte';

/** The autonomies on the day on screen: what the map draws of them, and which one is selected. */
export class AutonomyLayer {
	readonly references: References;
	#atlas: () => Atlas;
	#view: () => View;
	#day: AtlasDay;
	#i18n: FullI18n;
	#chosen = $state<AutonomyId>();

	constructor(
		atlas: () => Atlas,
		view: () => View,
		day: AtlasDay,
		references: References,
		language: I18n
	) {
		this.references = references;
		this.#atlas = atlas;
		this.#view = view;
		this.#day = day;
		this.#i18n = language as FullI18n;
	}

	/** Which of them, and of the republics, bear their later names: all that names depend on. */
	readonly #renamed = $derived.by(() => {
		const { date } = this.#view();
		const renamed = this.references.autonomies.filter(({ namedFrom }) => namedFrom <= date);
		return [...renamed.map(({ id }) => id), '', ...this.#day.renamed].join(' ');
	});

	/** What the layer shows: all of them, or nothing while it is off. */
	readonly shown: readonly MappedAutonomy[] = $derived.by(() => {
		if (this.#view().layers === undefined) return [];
		const [renamed = '', republics = ''] = this.#renamed.split('  ');
		const [own, parents] = [renamed.split(' '), republics.trim().split(' ')];
		return this.references.autonomies.map((autonomy) => {
			const republic = this.#atlas().republics.find(({ id }) => id === autonomy.republic)!;
			const parent = parents.includes(republic.id) ? republic.name : republic.formerName;
			return mapped(autonomy, { later: own.includes(autonomy.id), parent }, this.#i18n);
		});
	});

	/** In a quantitative lens the marks of those that held the vote of 17 March 1991. */
	readonly marks: readonly AutonomyMark[] = $derived.by(() =>
		this.#day.lens.kind === 'quantitative'
			? votersOf(this.references, (id) => this.#day.names.get(id)?.name ?? id, this.#i18n)
			: []
	);

	/** The one that is selected: while the layer is on, and its republic is too. */
	readonly selected: Autonomy | undefined = $derived.by(() => {
		const { layers, republic } = this.#view();
		if (layers === undefined) return undefined;
		const { autonomies } = this.references;
		return autonomies.find(({ id, republic: of }) => id === this.#chosen && of === republic);
	});

	/** Choose one, or none; its republic has to be selected with it. */
	choose = (id: AutonomyId | undefined): Autonomy | undefined => {
		this.#chosen = id;
		return this.references.autonomies.find((autonomy) => autonomy.id === id);
	};
}
