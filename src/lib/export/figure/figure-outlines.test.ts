import { expect, test } from 'vitest';
import { lineWidths } from '$lib/map/style/cartography';
import { drawGeometry } from '$lib/map/svg/draw-geometry';
import { figure } from '../fixture.server';
import { changesOf } from './figure-outlines';
import type { ScenePath } from './scene';

const geometry = drawGeometry();
const shapeOf = (id: string) => geometry.republics.find((republic) => republic.id === id)!.d;
/** What marks a republic, on a map of three pixels to five units. */
const marksOf = (of: ReturnType<typeof figure>, id: string) =>
	changesOf(of, geometry, (length) => length * 5).flatMap(({ marks }) =>
		(marks as ScenePath[]).filter(({ d }) => d === shapeOf(id))
	);

test('use-D10: of what changed a small republic is outlined thinly, a large one widely, and nothing covers either', () => {
	const compared = figure(undefined, { date: '1990-06-12', compare: '1991-12-26' });
	const widths = (id: string) => marksOf(compared, id).map(({ width }) => width! / 5);
	expect(widths('ge')[0]).toBeLessThan(2);
	expect(widths('ru')[0]).toBeGreaterThan(lineWidths.changedCasing / 2);
	expect(marksOf(compared, 'ge').some(({ fill }) => fill)).toBe(false);
});

test('use-E9: the colour of a small republic that is selected lies over its outline', () => {
	const chosen = figure(undefined, { date: '1991-12-08', republic: 'am' });
	const { fill } = chosen.republics.find(({ id }) => id === 'am')!.status;
	expect(marksOf(chosen, 'am').at(-1)).toMatchObject({ fill });
	expect(marksOf(figure(undefined, { republic: 'ua' }), 'ua').at(-1)?.fill).toBeUndefined();
});
