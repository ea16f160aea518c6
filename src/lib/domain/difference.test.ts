import { expect, test } from 'vitest';
import { differences } from './difference';
import { atlasOf, eventOf } from './fixture';
import { chronicle } from './interval';

const lens = chronicle(
	atlasOf([
		eventOf('1990-03-11', 'first aa middle'),
		eventOf('1991-12-21', 'first aa end', 'first bb middle'),
		eventOf('1993-01-01', 'first bb start')
	]),
	'first'
);

test('a difference tells both statuses, since when the later one holds, and the steps to it', () => {
	const found = differences(lens, '1989-01-01', '1992-01-01');
	const steps = expect.any(Array);
	expect(found).toEqual([
		{ republic: 'aa', before: 'start', after: 'end', since: '1991-12-21', steps },
		{ republic: 'bb', before: 'start', after: 'middle', since: '1991-12-21', steps }
	]);
});

test('use-A3: what a republic was between the two days is told, too', () => {
	const [first] = differences(lens, '1989-01-01', '1992-01-01');
	expect(first?.steps.map(({ from, status }) => `${from} ${status}`)).toEqual([
		'1990-03-11 middle',
		'1991-12-21 end'
	]);
});

test('the order of the days does not matter', () =>
	expect(differences(lens, '1992-01-01', '1989-01-01')).toEqual(
		differences(lens, '1989-01-01', '1992-01-01')
	));

test('a republic that has come back to its status does not differ', () =>
	expect(differences(lens, '1989-01-01', '1994-01-01').map(({ republic }) => republic)).toEqual([
		'aa'
	]));

test('a day does not differ from itself', () =>
	expect(differences(lens, '1991-12-21', '1991-12-21')).toEqual([]));
