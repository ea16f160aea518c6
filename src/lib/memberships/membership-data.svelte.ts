import type { Atlas } from '$lib/domain/atlas';
import { atlasOfBody } from '$lib/domain/body-atlas';
import { bodyOf, tellsOfBody } from '$lib/domain/day';
import type { Memberships } from '$lib/domain/membership';
import type { View } from '$lib/domain/view';
import type { I18n } from '$lib/i18n/i18n';

interface MembershipOptions {
	atlas: Atlas;
	view: () => View;
	/** Fetches them. */
	memberships: () => Promise<Memberships>;
	i18n: I18n;
}

/** How the republics belong to bodies: fetched when the view first asks for a lens that tells of it. */
export class MembershipData {
	/** Absent until the view asks for it, and without its file. */
	loaded = $state.raw<Memberships>();
	/** Why it is not there. */
	failure = $state.raw<unknown>();
	#options: MembershipOptions;

	/** To be made while a component is being set up. */
	constructor(options: MembershipOptions) {
		this.#options = options;
		$effect(() => {
			if (this.asked && !this.loaded) void this.load();
		});
	}

	/** Whether the lens of the view tells of a body. */
	readonly asked = $derived.by(() => tellsOfBody(this.#options.atlas, this.#options.view().lens));
	/** Whether what the view asks for is still to come. */
	readonly pending = $derived.by(() => this.asked && !this.loaded && !this.failure);
	/** The atlas as the lens of the view tells it: by its own events, or by those of a body. */
	readonly atlas = $derived.by(() => {
		const { atlas, view } = this.#options;
		const body = this.asked && this.loaded && bodyOf(atlas, view());
		return body ? atlasOfBody(atlas, this.loaded!, body.id) : atlas;
	});

	/** Fetch them, with their colours and words; after a failure anew. */
	readonly load = async (): Promise<void> => {
		const { memberships, i18n } = this.#options;
		this.failure = undefined;
		try {
			const parts = [memberships(), i18n.loadDeferred(), import('./membership-colours')] as const;
			this.loaded = (await Promise.all(parts))[0];
		} catch (failure) {
			this.failure = failure;
		}
	};
}
