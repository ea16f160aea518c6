import { expect, test } from 'vitest';
import { neighbourTowards, placeOnKey } from './spatial-navigation';

const places = [
	{ id: 'middle', x: 0, y: 0 },
	{ id: 'north', x: 1, y: -10 },
	{ id: 'east', x: 10, y: 2 },
	{ id: 'far-east', x: 30, y: 0 },
	{ id: 'south-west', x: -7, y: 7 }
];

test.each([
	['right', 'east'],
	['up', 'north'],
	['left', 'south-west'],
	['down', 'south-west']
] as const)('%s of the middle lies %s', (direction, id) =>
	expect(neighbourTowards(places, 'middle', direction)).toBe(id)
);

test('an arrow into the void leads nowhere', () => {
	expect(neighbourTowards(places, 'far-east', 'right')).toBeUndefined();
	expect(neighbourTowards(places, 'nowhere', 'right')).toBeUndefined();
});

test('from every place every other can be reached', () => {
	const reached = new Set(['middle']);
	for (const id of reached)
		for (const direction of ['left', 'right', 'up', 'down'] as const) {
			const next = neighbourTowards(places, id, direction);
			if (next) reached.add(next);
		}
	expect(reached.size).toBe(places.length);
});

test('use-K6: Home and End lead to the first and the last, the arrows to neighbours', () => {
	const places = [
		{ id: 'west', x: 0, y: 0 },
		{ id: 'middle', x: 10, y: 0 },
		{ id: 'east', x: 20, y: 0 }
	];
	const onKey = (key: string) => placeOnKey(key, 'middle', places, ['east', 'west', 'middle']);
	expect(['Home', 'End', 'ArrowLeft', 'ArrowUp', 'a'].map(onKey)).toEqual([
		'east',
		'middle',
		'west',
		'middle',
		undefined
	]);
});
