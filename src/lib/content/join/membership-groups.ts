import type { MembershipGroup } from '$lib/domain/membership';
import type { Facts } from '../schema/facts';
import type { Texts } from '../schema/texts';

/** A group of memberships with its texts: as what several statuses are told, on pages and as a lens. */
export const joinGroup = (
	{ id, pattern, hatched, colour }: Facts['memberships']['groups'][number],
	{ memberships }: Texts
): MembershipGroup => ({
	id,
	...memberships.groups[id]!,
	pattern,
	...(hatched && { hatched }),
	colour
});
