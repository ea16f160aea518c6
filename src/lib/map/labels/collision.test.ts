import { expect, test } from 'vitest';
import { placeGreedily, type Edges } from './collision';

const box = (left: number, top: number, width = 40, height = 12): Edges => ({
	left,
	top,
	right: left + width,
	bottom: top + height
});

test('names that keep apart all find room', () =>
	expect([...placeGreedily([box(0, 0), box(50, 0), box(0, 20)], [])]).toEqual([0, 1, 2]));

test('of two that overlap the first stands', () =>
	expect([...placeGreedily([box(0, 0), box(30, 5), box(60, 0)], [])]).toEqual([0, 2]));

test('a name that found no room takes none', () =>
	expect([...placeGreedily([box(0, 0), box(35, 0), box(70, 0)], [])]).toEqual([0, 2]));

test('what is taken stays free', () =>
	expect([...placeGreedily([box(0, 0), box(100, 0)], [box(20, 4)])]).toEqual([1]));

test('a name that is not wanted leaves its room to another', () =>
	expect([...placeGreedily([box(0, 0), box(30, 5)], [], [false, true])]).toEqual([1]));
