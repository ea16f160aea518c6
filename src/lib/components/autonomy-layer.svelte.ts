import type { Atlas, Autonomy, AutonomyId, Library } from '$lib/domain/atlas';
import type { View } from '$lib/domain/view';
import type { FluentLanguage, Language } from '$lib/language/language';
import type { AutonomyMark, MappedAutonomy } from '$lib/map/autonomies';
import type { AtlasDay } from './atlas-day.svelte';

/** The autonomies on the day on screen: what the map draws of them, and which one is selected. */
export class AutonomyLayer {
	readonly library: Library;
	#atlas: () => Atlas;
	#view: () => View;
	#day: AtlasDay;
	#language: FluentLanguage;
	#chosen = $state<AutonomyId>();

	constructor(
		atlas: () => Atlas,
		view: () => View,
		day: AtlasDay,
		library: Library,
		language: Language
	) {
		this.library = library;
		this.#atlas = atlas;
		this.#view = view;
		this.#day = day;
		this.#language = language as FluentLanguage;
	}

	/** Which of them, and of the republics, bear their later names: all that names depend on. */
	readonly #renamed = $derived.by(() => {
		const { date } = this.#view();
		const renamed = this.library.autonomies.filter(({ namedFrom }) => namedFrom <= date);
		return [...renamed.map(({ id }) => id), '', ...this.#day.renamed].join(' ');
	});

	/** What the layer shows: all of them, or nothing while it is off. */
	readonly shown: readonly MappedAutonomy[] = $derived.by(() => {
		if (this.#view().layers === undefined) return [];
		const [renamed = '', republics = ''] = this.#renamed.split('  ');
		const [own, parents] = [renamed.split(' '), republics.trim().split(' ')];
		return this.library.autonomies.map((autonomy) => {
			const { id, republic: parent, kind, schematic } = autonomy;
			const republic = this.#atlas().republics.find(({ id }) => id === parent)!;
			const name = own.includes(id) ? autonomy.modernName : autonomy.name;
			return {
				id,
				republic: parent,
				kind,
				name: schematic ? `${name}*` : name,
				described: this.#language.say('autonomy.described', {
					name,
					kind,
					republic: parents.includes(parent) ? republic.name : republic.formerName,
					schematic: schematic ? 'yes' : 'no'
				})
			};
		});
	});

	/** In a quantitative lens the marks of those that held the vote of 17 March 1991. */
	readonly marks: readonly AutonomyMark[] = $derived.by(() =>
		this.#day.lens.kind === 'quantitative' ? this.#voters() : []
	);

	/** The one that is selected: while the layer is on, and its republic is too. */
	readonly selected: Autonomy | undefined = $derived.by(() => {
		const { layers, republic } = this.#view();
		if (layers === undefined) return undefined;
		const { autonomies } = this.library;
		return autonomies.find(({ id, republic: of }) => id === this.#chosen && of === republic);
	});

	/** Choose one, or none; its republic has to be selected with it. */
	choose = (id: AutonomyId | undefined): Autonomy | undefined => {
		this.#chosen = id;
		return this.library.autonomies.find((autonomy) => autonomy.id === id);
	};

	#voters(): AutonomyMark[] {
		const { say, percent } = this.#language;
		const { autonomies, dossiers } = this.library;
		const took = new Map(dossiers.map(({ id, unionReferendum }) => [id, unionReferendum.took]));
		return autonomies
			.filter(({ voted }) => voted)
			.map(({ id, name, republic, vote }) => {
				const apart = !took.get(republic);
				const parent = this.#day.names.get(republic)?.name ?? republic;
				const told = say(apart ? 'autonomy.votedApart' : 'autonomy.voted', {
					name,
					republic: parent
				});
				const { yesOfCast, turnout } = vote ?? {};
				const mark = { id, republic, apart };
				if (yesOfCast === undefined || turnout === undefined) return { ...mark, described: told };
				const figures = say('autonomy.figures', {
					yes: percent(yesOfCast),
					turnout: percent(turnout)
				});
				return { ...mark, described: `${told}. ${figures}` };
			});
	}
}
