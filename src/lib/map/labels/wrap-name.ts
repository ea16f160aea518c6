import type { Republic } from '$lib/domain/atlas';

/** What the first names of all republics end in. */
export const nameEnding = (republics: readonly Republic[]): string =>
	sharedEnding(republics.map(({ names }) => names[0]!.name));

/** What all of the names end in: what "Russian SFSR" and "Kazakh SSR" share, or their Chinese. */
export function sharedEnding(names: readonly string[]): string {
	const [first = ''] = names;
	for (let at = 0; at < first.length; at++)
		if (names.every((name) => name.endsWith(first.slice(at)))) return first.slice(at);
	return '';
}

/**
 * A name in one or two lines: broken at its last space; where it has none, as in Chinese, before
 * the ending that all the names share.
 */
export function wrapName(name: string, ending: string): string[] {
	const space = name.lastIndexOf(' ');
	if (space > 0) return [name.slice(0, space), name.slice(space + 1)];
	const at = name.length - ending.length;
	return ending.length > 1 && at > 0 && name.endsWith(ending)
		? [name.slice(0, at), ending]
		: [name];
}
