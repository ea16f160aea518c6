import { expect, test } from 'vitest';
import { unionViewBox } from '../geometry/projection';
import { drawGeometry } from './draw-geometry';

const shapes = drawGeometry();
const [, , width, height] = unionViewBox;

test('the fifteen republics and the land around them are drawn', () => {
	expect(new Set(shapes.republics.map(({ id }) => id)).size).toBe(15);
	const { graticule, neighbours, lakes, borders } = shapes;
	for (const d of [graticule, neighbours, lakes, borders, ...shapes.republics.map(({ d }) => d)])
		expect(d).toMatch(/^M-?\d+ -?\d+l/);
});

test('every republic has one name, within the picture', () => {
	const ids = (places: { id: string }[]) => places.map(({ id }) => id).sort();
	expect(ids(shapes.labels)).toEqual(ids(shapes.republics));
	for (const { x, y, rank } of shapes.labels) {
		expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
		expect([1, 2, 3, 4]).toContain(rank);
	}
});

test('the seats are those of the autonomies that voted', () => {
	const seats = shapes.seats.map(({ id }) => id);
	expect(seats).toContain('abkhaz');
	expect(seats).toContain('transnistria');
	expect(seats).not.toContain('adjar');
	expect(new Set(seats).size).toBe(seats.length);
});
