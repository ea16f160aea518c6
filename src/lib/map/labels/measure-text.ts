import type { Republic } from '$lib/domain/atlas';
import { distinctNames } from '$lib/domain/name';
import type { Measure } from './fit-labels';
import { nameEnding, wrapName } from './wrap-name';

/** Measures texts in the letters of the map, without the space between these: their widths in ems. */
export function createLetterMeasure(): (text: string) => number {
	const context = new OffscreenCanvas(1, 1).getContext('2d');
	if (context) context.font = "600 100px 'Atlas Labels', sans-serif";
	// Without a canvas letters count as wide as high, which no script exceeds by much.
	return (text) => (context ? context.measureText(text).width / 100 : text.length);
}

/** Measures names as the map writes them, by the widest name of a republic; texts in ems. */
export function createTextMeasure(
	republics: readonly Republic[],
	width = createLetterMeasure()
): Measure {
	const ending = nameEnding(republics);
	const byId = new Map(republics.map((republic) => [republic.id, republic]));
	return (id, wrap) => {
		const names = distinctNames(byId.get(id)?.names ?? []);
		const lines = names.map((name) => (wrap ? wrapName(name, ending) : [name]));
		return {
			ems: Math.max(...lines.flat().map(width)),
			lines: Math.max(...lines.map(({ length }) => length))
		};
	};
}
