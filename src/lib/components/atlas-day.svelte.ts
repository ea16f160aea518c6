import type { Atlas, RepublicId } from '$lib/domain/atlas';
import { chronicle, countStatuses, statusesOn } from '$lib/domain/interval';
import { timelineScale } from '$lib/domain/timeline';
import type { View } from '$lib/domain/view';
import type { Language } from '$lib/language/language';

/** Everything that follows from the atlas and the view on screen: what the components draw. */
export class AtlasDay {
	#atlas: () => Atlas;
	#view: () => View;
	#language: Language;

	constructor(atlas: () => Atlas, view: () => View, language: Language) {
		this.#atlas = atlas;
		this.#view = view;
		this.#language = language;
	}

	readonly lens = $derived.by(() => {
		const { lenses } = this.#atlas();
		return lenses.find(({ id }) => id === this.#view().lens) ?? lenses[0]!;
	});
	readonly chronicle = $derived.by(() => chronicle(this.#atlas(), this.lens.id));
	readonly scale = $derived.by(() => timelineScale(this.#atlas().anchors));
	/** The statuses on the date; the same object from one change to the next. */
	readonly #eve = $derived.by(() => {
		const days = [...this.chronicle.values()].flat().map(({ from }) => from);
		return days.reduce((eve, day) => (day <= this.#view().date && day > eve ? day : eve), '');
	});
	readonly statuses = $derived.by(() => statusesOn(this.chronicle, this.#eve));
	readonly counts = $derived.by(() => countStatuses(this.statuses));
	readonly #renamedKey = $derived.by(() => {
		const { date } = this.#view();
		const renamed = this.#atlas().republics.filter(({ namedFrom }) => namedFrom <= date);
		return renamed.map(({ id }) => id).join(' ');
	});
	/** The republics that bear today's name on the date. */
	readonly renamed = $derived.by(() => (this.#renamedKey ? this.#renamedKey.split(' ') : []));
	/** What each republic is called on the date, and its name with its status in words. */
	readonly names = $derived.by(() => {
		const renamed = new Set(this.renamed);
		const labels = new Map(this.lens.statuses.map(({ id, label }) => [id, label]));
		return new Map<RepublicId, { name: string; described: string }>(
			this.#atlas().republics.map((republic) => {
				const name = renamed.has(republic.id) ? republic.name : republic.formerName;
				const status = labels.get(this.statuses.get(republic.id) ?? '') ?? '';
				return [
					republic.id,
					{ name, described: this.#language.say('map.republic', { name, status }) }
				];
			})
		);
	});
}
