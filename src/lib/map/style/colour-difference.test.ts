import { describe, expect, test } from 'vitest';
import { atlas, memberships } from '$lib/content/load.server';
import type { Chronicle } from '$lib/domain/interval';
import { leastDifferences, meetingStatuses } from './colour-difference';

/** The smallest CIEDE2000 difference of statuses that meet, and of each to sea and land. */
const bound = 17;
/** The same where many bodies let nearly all of them meet. */
const boundOfMemberships = 16;
const all = leastDifferences(atlas('en'), memberships('en'));
const telling = new Set(
	atlas('en')
		.lenses.filter(({ kind }) => kind === 'membership')
		.map(({ id }) => id)
);

describe('colours that can be told apart', () => {
	test.each(all)('$lens, $theme, $vision: $pair', ({ lens, difference }) => {
		expect(difference).toBeGreaterThanOrEqual(telling.has(lens) ? boundOfMemberships : bound);
	});

	test.each([
		['light', 17.3],
		['dark', 17.6]
	])('in the %s theme differ by %s or more', (theme, reached) => {
		const own = all.filter((found) => found.theme === theme && !telling.has(found.lens));
		expect(Math.min(...own.map(({ difference }) => difference))).toBeCloseTo(reached, 1);
	});
});

test('statuses meet on one day, or by following each other in one republic', () => {
	const history: Chronicle = new Map([
		[
			'a',
			[
				{ from: '1990-01-01', to: '1991-01-01', status: 'in' },
				{ from: '1991-01-01', status: 'out' }
			]
		],
		[
			'b',
			[
				{ from: '1990-01-01', to: '1991-01-01', status: 'in' },
				{ from: '1991-01-01', to: '1992-01-01', status: 'asked' },
				{ from: '1992-01-01', status: 'in' }
			]
		]
	]);
	const pairs = meetingStatuses(history).map((pair) => [...pair].sort().join(' '));
	expect(pairs.sort()).toEqual(['asked in', 'asked out', 'in out']);
});
