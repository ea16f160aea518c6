import type { Republic } from '$lib/domain/atlas';
import type { Measure } from './fit-labels';
import { linesOf, sharedEnding } from './wrap-name';

/** Measures names as the map writes them, in the wider of today's name and the Soviet-era one. */
export function measuring(republics: readonly Republic[]): Measure {
	const pen = new OffscreenCanvas(1, 1).getContext('2d');
	if (pen) pen.font = "600 100px 'Atlas Labels', sans-serif";
	// Without a pen, for what no script on earth exceeds by much: letters as wide as high.
	const width = (text: string) => (pen ? pen.measureText(text).width / 100 : text.length);
	const ending = sharedEnding(republics.map(({ formerName }) => formerName));
	const called = new Map(republics.map((republic) => [republic.id, republic]));
	return (id, wrap) => {
		const republic = called.get(id);
		const names = [republic?.name ?? '', republic?.formerName ?? ''];
		const written = names.map((name) => (wrap ? linesOf(name, ending) : [name]));
		return {
			ems: Math.max(...written.flat().map(width)),
			lines: Math.max(...written.map(({ length }) => length))
		};
	};
}
