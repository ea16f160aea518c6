import { expect, test } from 'vitest';
import { kilometresPerUnit } from '../geometry/projection';
import { changedShare, lineWidths, smallestRank } from './cartography';

test('use-D10: around the smallest republic the outline of a change leaves its colour to be seen at any size', () => {
	const armenia = Math.sqrt(29_800) / kilometresPerUnit;
	for (const scale of [0.15, 0.36, 0.9, 1.5, 3, 10]) {
		// The half of the outline that lies within the land takes from both sides of it.
		const seen = armenia * scale - lineWidths.changedCasing * changedShare(smallestRank, scale);
		expect(seen / (armenia * scale), `${scale}`).toBeGreaterThan(0.4);
	}
	expect(changedShare(smallestRank, 3)).toBe(1);
});
