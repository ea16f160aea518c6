import regions from 'virtual:map/regions';
import { expect, test } from 'vitest';
import { extentOf } from '../geometry/regions';
import { angleOf, nearestTurn, sidesOf } from './pattern-turn';

test('patterns on the map as it is drawn are not turned', () =>
	expect(nearestTurn(0)).toEqual({ rise: 0, run: 1 }));

test.each(regions.map(({ id }) => id))(
	'on the region %s patterns keep their direction',
	(region) => {
		const { turn } = extentOf(region);
		const found = nearestTurn(-turn);
		expect(Math.abs((angleOf(found) * 180) / Math.PI + turn)).toBeLessThan(2.3);
		expect(sidesOf(found)).toBeLessThanOrEqual(6);
	}
);
