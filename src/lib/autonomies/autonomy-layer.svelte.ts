import type { Autonomy, AutonomyId, References } from '$lib/domain/atlas';
import { voteOn } from '$lib/domain/vote';
import type { FullI18n } from '$lib/i18n/i18n';
import {
	mapped,
	voterMarks,
	type AutonomyMark,
	type MappedAutonomy
} from '$lib/map/autonomies/map-autonomies';
import type { Stage } from '$lib/stage/stage.svelte';

/** The autonomies on the day on screen: what the map draws of them, and which one is selected. */
export class AutonomyLayer {
	readonly references: References;
	#stage: Stage;
	#i18n: FullI18n;

	constructor(stage: Stage, references: References, i18n: FullI18n) {
		this.#stage = stage;
		this.references = references;
		this.#i18n = i18n;
	}

	/** The ids of those that bear their later name: a string, so that a step without change ends here. */
	readonly #renamed = $derived.by(() => {
		const { date } = this.#stage.view.settled;
		const renamed = this.references.autonomies.filter(({ namedFrom }) => namedFrom <= date);
		return renamed.map(({ id }) => id).join(' ');
	});

	/** What the layer shows: all of them, or nothing while it is off. */
	readonly shown: readonly MappedAutonomy[] = $derived.by(() => {
		if (!this.#stage.view.settled.layers) return [];
		const renamed = this.#renamed.split(' ');
		const { names } = this.#stage.read.day;
		return this.references.autonomies.map((autonomy) => {
			const parent = names.get(autonomy.republic) ?? autonomy.republic;
			return mapped(autonomy, { later: renamed.includes(autonomy.id), parent }, this.#i18n);
		});
	});

	/** In a lens that shows a vote, from its day on, the marks of those that held it. */
	readonly marks: readonly AutonomyMark[] = $derived.by(() => {
		const { day, lens } = this.#stage.read;
		if (!voteOn(lens, day.date)) return [];
		return voterMarks(this.references, (id) => day.names.get(id) ?? id, this.#i18n);
	});

	/** The one that is selected: while the map shows it, and its republic is selected too. */
	readonly selected: Autonomy | undefined = $derived.by(() => {
		const { republic, autonomy = '' } = this.#stage.view.settled;
		const onMap = [...this.shown, ...this.marks].some(({ id }) => id === autonomy);
		const selected = onMap ? this.find(autonomy) : undefined;
		return selected && selected.republic === republic ? selected : undefined;
	});

	find(id: AutonomyId): Autonomy | undefined {
		return this.references.autonomies.find((autonomy) => autonomy.id === id);
	}
}
