import type { LngLat } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { unionBounds } from '../geometry/projection';
import { plane } from './projections';

const phone = { clientWidth: 390, clientHeight: 272 } as HTMLElement;
const constrain = plane(phone).camera.transformConstrain!;
const [[west, south], [east, north]] = unionBounds;

test.each([
	[-180, 85, west, north],
	[180, -85, east, south],
	[0, 0, 0, 0]
])('use-E4: moved to %d, %d the plane keeps the Union in sight', (lng, lat, x, y) =>
	expect(constrain({ lng, lat } as LngLat, 3).center.toArray()).toEqual([x, y])
);

test('use-E4: it is never less than half as large as it could be', () => {
	const least = constrain({ lng: 0, lat: 0 } as LngLat, -2).zoom;
	expect(least).toBeCloseTo(0.8, 2);
	expect(constrain({ lng: 0, lat: 0 } as LngLat, 22).zoom).toBe(8);
});
