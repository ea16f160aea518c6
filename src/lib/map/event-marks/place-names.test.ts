import { expect, test } from 'vitest';
import { overlaps, type Edges } from '../labels/collision';
import { placeNames, signBox } from './place-names';

const mark = { id: 'one', at: { x: 100, y: 100 }, radius: 9, size: { width: 60, height: 14 } };
const offAll =
	(...taken: Edges[]) =>
	(box: Edges) =>
		!taken.some((other) => overlaps(box, other));
const place = (...given: Parameters<typeof placeNames>) => placeNames(...given).get('one');

test('a name stands to the right of its mark', () =>
	expect(place([mark], () => true)).toEqual({ x: 12, y: 0, anchor: 'start' }));

test('what already stands there keeps its place: the name goes to another side', () => {
	const right = { left: 120, right: 160, top: 95, bottom: 105 };
	expect(place([mark], offAll(right))).toMatchObject({ y: 0, anchor: 'end' });
	const left = { left: 20, right: 90, top: 95, bottom: 105 };
	expect(place([mark], offAll(right, left))).toMatchObject({ x: 0, anchor: 'middle' });
});

test('every place around a mark keeps off its sign', () => {
	const tried: Edges[] = [];
	placeNames([mark], (box) => {
		tried.push(box);
		return false;
	});
	expect(tried).toHaveLength(8);
	for (const box of tried) expect(overlaps(box, signBox(mark), 0)).toBe(false);
});

test('where no side is free the sign stands alone', () =>
	expect(place([mark], () => false)).toBeUndefined());

test('a name stays where it is as long as it can', () => {
	const above = placeNames([mark], ({ bottom }) => bottom < 100);
	expect(above.get('one')).toMatchObject({ anchor: 'middle' });
	expect(placeNames([mark], () => true, above)).toEqual(above);
});

test('of two marks neither name lies on the other, nor on its sign', () => {
	const near = { ...mark, id: 'other', at: { x: 125, y: 100 } };
	const names = placeNames([mark, near], () => true);
	expect(names.get('one')).toMatchObject({ anchor: 'end' });
	expect(names.get('other')).toMatchObject({ anchor: 'start' });
});
