import type { Republic } from './atlas';
import type { IsoDate } from './date';

/** What the atlas calls a republic on a date. */
export function nameOn({ name, formerName, namedFrom }: Republic, date: IsoDate): string {
	return date < namedFrom ? formerName : name;
}
