import type { SearchKind } from '$lib/domain/search';

/** Paths of the icons that tell kinds apart, in a square of 20 units. */
export const kindIcons: Record<SearchKind, string> = {
	event: 'M10 2.5v4m0 7v4M13.5 10a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0',
	treaty: 'M5 2.5h7l3 3v12H5zM8 9h4m-4 3.5h4',
	republic: 'M3 5l5-1.5 4 2 5-1.5v11L12 16.5l-4-2L3 16z',
	person: 'M13 6.5a3 3 0 1 1-6 0 3 3 0 0 1 6 0M4 17c.5-4 3-5 6-5s5.5 1 6 5',
	organisation: 'M3 7.5 10 3l7 4.5zM5 8v6.5M10 8v6.5M15 8v6.5M3 17h14',
	place:
		'M10 17.5s5.5-5 5.5-9.5a5.5 5.5 0 0 0-11 0c0 4.5 5.5 9.5 5.5 9.5M12 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0',
	word: 'M3 4.5c2.5-.8 5-.5 7 1 2-1.5 4.5-1.8 7-1v11c-2.5-.8-5-.5-7 1-2-1.5-4.5-1.8-7-1zM10 5.5v11'
};
