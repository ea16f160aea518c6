import { untrack } from 'svelte';
import type { Atlas, RepublicId } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';
import { differences } from '$lib/domain/difference';
import { chronicle, countStatuses, statusesOn, type Statuses } from '$lib/domain/interval';
import { remembered } from '$lib/domain/remembered';
import { latestDay, timelineScale } from '$lib/domain/timeline';
import type { View } from '$lib/domain/view';
import type { I18n } from '$lib/i18n/i18n';
import { linesOf, sharedEnding, type MapName, type MapNames } from '$lib/map/labels/wrap-name';

/** Everything that follows from the atlas and the view on screen: what the components draw. */
export class AtlasDay {
	#atlas: () => Atlas;
	#view: () => View;
	#i18n: I18n;
	/** How a status and a name are called: few of the fifteen change from day to day. */
	#called = remembered((status: string) =>
		remembered((name: string): MapName => ({
			name,
			lines: linesOf(name, this.#ending),
			described: this.#i18n.t('map.republic', { name, status })
		}))
	);

	/**
	 * The last day up to the date on which a status, a name or a capital changed: from there to the
	 * date all stays as it is. State of its own, so that a step from one day to the next without any
	 * change goes by unnoticed by what is drawn.
	 */
	stand: IsoDate = $state('');

	/** To be made while a component is being set up. */
	constructor(atlas: () => Atlas, view: () => View, language: I18n) {
		this.#atlas = atlas;
		this.#view = view;
		this.#i18n = language;
		untrack(() => this.approach(this.#view().date));
		$effect.pre(() => this.approach(this.#view().date));
	}

	/**
	 * Change to what holds on a date. The view's date is followed anyway; told of it beforehand, what
	 * changes is drawn in one pass with the date, and not in a second one after it.
	 */
	approach(date: IsoDate) {
		this.stand = latestDay(this.#changes, date) ?? '';
	}

	readonly lens = $derived.by(() => {
		const { lenses } = this.#atlas();
		return lenses.find(({ id }) => id === this.#view().lens) ?? lenses[0]!;
	});
	readonly chronicle = $derived.by(() => chronicle(this.#atlas(), this.lens.id));
	readonly scale = $derived.by(() => timelineScale(this.#atlas().anchors));

	readonly #statusesOn = $derived.by(() => {
		const { chronicle } = this;
		return remembered((date: IsoDate) => statusesOn(chronicle, date));
	});
	readonly statuses = $derived.by(() => this.#statusesOn(this.stand));
	readonly counts = $derived.by(() => countStatuses(this.statuses));

	readonly #renamedKey = $derived.by(() => this.#renamedOn(this.stand).join(' '));
	/** The republics that bear today's name on the date. */
	readonly renamed = $derived.by(() => (this.#renamedKey ? this.#renamedKey.split(' ') : []));
	readonly names = $derived.by(() => this.#namesFor(this.renamed, this.statuses));

	readonly comparedStatuses = $derived.by(() =>
		statusesOn(this.chronicle, this.#view().compare ?? '')
	);
	readonly comparedNames = $derived.by(() =>
		this.#namesFor(this.#renamedOn(this.#view().compare ?? ''), this.comparedStatuses)
	);
	/** What differs between the date and the one it is compared with. */
	readonly differences = $derived.by(() => {
		const { compare } = this.#view();
		return compare === undefined ? [] : differences(this.chronicle, this.stand, compare);
	});
	readonly changed = $derived.by(() => new Set(this.differences.map(({ republic }) => republic)));

	/** The ascending days on which anything changes in the lens. */
	readonly #changes = $derived.by(() => {
		const statuses = [...this.chronicle.values()].flat().map(({ from }) => from);
		const names = this.#atlas().republics.flatMap((it) => [it.namedFrom, it.capitalFrom]);
		return [...new Set([...statuses, ...names])].sort();
	});

	#renamedOn(date: IsoDate): RepublicId[] {
		const renamed = this.#atlas().republics.filter(({ namedFrom }) => namedFrom <= date);
		return renamed.map(({ id }) => id);
	}

	/** Where long names of Soviet time may be broken. */
	readonly #ending = $derived.by(() =>
		sharedEnding(this.#atlas().republics.map(({ formerName }) => formerName))
	);

	#namesFor(renamed: readonly RepublicId[], statuses: Statuses): MapNames {
		const labels = new Map(this.lens.statuses.map(({ id, label }) => [id, label]));
		return new Map(
			this.#atlas().republics.map((republic) => {
				const name = renamed.includes(republic.id) ? republic.name : republic.formerName;
				const status = labels.get(statuses.get(republic.id) ?? '') ?? '';
				return [republic.id, this.#called(status)(name)];
			})
		);
	}
}
