import type { Atlas } from '$lib/domain/atlas';
import { dayOf, daysOfChange, lastChangeDay, lensOf } from '$lib/domain/day';
import { chronicle } from '$lib/domain/interval';
import type { View } from '$lib/domain/view';
import type { I18n } from '$lib/i18n/i18n';
import { mapNames } from '$lib/map/labels/map-names';

/** What holds on the day of a view, kept current. */
export class DayState {
	#atlas: () => Atlas;
	#view: () => View;
	#i18n: I18n;

	constructor(atlas: () => Atlas, view: () => View, i18n: I18n) {
		this.#atlas = atlas;
		this.#view = view;
		this.#i18n = i18n;
	}

	readonly lens = $derived.by(() => lensOf(this.#atlas(), this.#view().lens));
	readonly chronicle = $derived.by(() => chronicle(this.#atlas(), this.lens.id));
	readonly #changeDays = $derived.by(() => daysOfChange(this.#atlas(), this.chronicle));
	/** From here to the date nothing changes: a step between two changes ends at this string. */
	readonly #changeDay = $derived.by(() => lastChangeDay(this.#changeDays, this.#view().date));
	/** What holds since the last change. */
	readonly day = $derived.by(() => {
		const { compare } = this.#view();
		const view = { date: this.#changeDay, lens: this.lens.id, ...(compare && { compare }) };
		return dayOf(this.#atlas(), view, this.chronicle);
	});
	readonly names = $derived.by(() => mapNames(this.#atlas(), this.day, this.#i18n));
	/** The day compared with, where there is one. */
	readonly compared = $derived.by(() => {
		const { compare } = this.#view();
		if (compare === undefined) return undefined;
		const day = dayOf(this.#atlas(), { date: compare, lens: this.lens.id }, this.chronicle);
		return { day, names: mapNames(this.#atlas(), day, this.#i18n) };
	});
}
