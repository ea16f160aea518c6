import type { Attachment } from 'svelte/attachments';

/** Mark the chosen option in the markup as well: a saved copy of the page keeps nothing else. */
export const markChosen =
	(value: string): Attachment<HTMLSelectElement> =>
	({ options }) => {
		for (const option of options) option.defaultSelected = option.value === value;
	};
