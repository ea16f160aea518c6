import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from './date';
import { atlasOf, eventOf } from './fixture';
import { formatView, lensShowing, openingView, parseView, type View } from './view';

const atlas = atlasOf([]);
const parse = (query: string) => parseView(new URLSearchParams(query), atlas);

const anyView: fc.Arbitrary<View> = fc.record(
	{
		date: fc.integer({ min: 6_879, max: 20_543 }).map(isoDate),
		lens: fc.constantFrom('first', 'second'),
		republic: fc.constantFrom('aa', 'bb'),
		layers: fc.constant('autonomies' as const),
		projection: fc.constant('globe' as const),
		compare: fc.integer({ min: 6_879, max: 20_543 }).map(isoDate)
	},
	{ requiredKeys: ['date', 'lens'] }
);

test('an address without a query shows the opening view', () =>
	expect(parse('')).toEqual({ view: openingView(atlas), unreadable: [] }));

test('the opening view needs no query', () =>
	expect(formatView(openingView(atlas), atlas)).toBe(''));

test('defaults are left out and the order is fixed', () => {
	const view: View = {
		compare: '2010-01-01',
		projection: 'globe',
		layers: 'autonomies',
		republic: 'bb',
		lens: 'second',
		date: '1991-12-21'
	};
	const rest = 'republic=bb&layers=autonomies&view=globe&compare=2010-01-01';
	expect(formatView(view, atlas)).toBe(`?date=1991-12-21&lens=second&${rest}`);
	expect(formatView({ ...view, lens: 'first' }, atlas)).toBe(`?date=1991-12-21&${rest}`);
});

test('the body of a lens of memberships stands before the themes, unless it is the first', () => {
	const view: View = { ...openingView(atlas), lens: 'ties', body: 'guild', themes: 'wars' };
	expect(formatView(view, atlas)).toBe('?lens=ties&body=guild&themes=wars');
	expect(parse('lens=ties&body=guild&themes=wars')).toEqual({ view, unreadable: [] });
	expect(parse('lens=ties&body=club').view).toEqual({ ...openingView(atlas), lens: 'ties' });
	expect(parse('lens=ties&body=nobody')).toEqual({
		view: { ...openingView(atlas), lens: 'ties' },
		unreadable: [{ key: 'body', value: 'nobody' }]
	});
});

test('no other lens asks for a body', () => {
	expect(formatView({ ...openingView(atlas), body: 'guild' }, atlas)).toBe('');
	for (const body of ['guild', 'nobody'])
		expect(parse(`body=${body}`)).toEqual({ view: openingView(atlas), unreadable: [] });
});

test('use-D4: region, two maps, a status by itself and patterns stand in the address', () => {
	const query = 'autonomy=some-where&region=part&maps=2&only=middle&patterns=1&large=1&keys=off';
	const view: View = {
		...openingView(atlas),
		autonomy: 'some-where',
		region: 'part',
		maps: '2',
		only: 'middle',
		patterns: '1',
		large: '1',
		keys: 'off'
	};
	expect(formatView(view, atlas)).toBe(`?${query}`);
	expect(parse(query)).toEqual({ view, unreadable: [] });
	expect(parse('region=whole')).toEqual({ view: openingView(atlas), unreadable: [] });
	expect(parse('region=none&maps=3&only=all').unreadable.map(({ key }) => key)).toEqual([
		'region',
		'maps',
		'only'
	]);
});

test('a status of another lens is left out of the address', () =>
	expect(formatView({ ...openingView(atlas), only: 'some' }, atlas)).toBe(''));

test('every view survives the way through its query', () => {
	fc.assert(
		fc.property(anyView, (view) => {
			expect(parse(formatView(view, atlas))).toEqual({ view, unreadable: [] });
		})
	);
});

test.each([
	['date', '1991-02-30'],
	['date', 'yesterday'],
	['date', '8.12.1991'],
	['date', ''],
	['compare', '1993-13-03'],
	['lens', 'constructor'],
	['lens', 'First'],
	['republic', 'atlantis'],
	['republic', '__proto__'],
	['layers', 'autonomies,rivers'],
	['view', 'mercator'],
	['republic', '<img src=x onerror=alert(1)>']
])('%s=%s is not understood and gives way to the opening view', (key, value) => {
	const { view, unreadable } = parse(new URLSearchParams({ [key]: value }).toString());
	expect(view).toEqual(openingView(atlas));
	expect(unreadable).toEqual([{ key, value }]);
});

test.each([
	['date', '1987-01-01', atlas.from],
	['date', '2100-01-01', atlas.asOf],
	['compare', '0001-01-01', atlas.from]
] as const)(
	'use-C2: %s=%s, outside the atlas, gives the nearest day, %s, and says so',
	(key, value, shown) => {
		const { view, unreadable } = parse(new URLSearchParams({ [key]: value }).toString());
		expect(view).toEqual({ ...openingView(atlas), [key]: shown });
		expect(unreadable).toEqual([{ key, value, reason: 'outside', shown }]);
	}
);

test('broken percent-encoding is read as it stands', () => {
	const { view, unreadable } = parse('date=%E0%A4%A&lens=%');
	expect(view).toEqual(openingView(atlas));
	expect(unreadable.map(({ key }) => key)).toEqual(['date', 'lens']);
});

test('faults-F15: of a key given twice the first value counts, and the other is told', () => {
	const { view, unreadable } = parse('date=1991-12-21&date=1993-12-03');
	expect(view.date).toBe('1991-12-21');
	expect(unreadable).toEqual([{ key: 'date', value: '1993-12-03', reason: 'repeated' }]);
});

test('faults-F14: of an unreadable value what is seen is told', () => {
	const { unreadable } = parse(new URLSearchParams({ republic: '\0\u202eau' }).toString());
	expect(unreadable).toEqual([{ key: 'republic', value: 'au' }]);
});

test('one bad value leaves the good ones alone', () => {
	const { view, unreadable } = parse('date=1991-99-99&republic=aa');
	expect(view).toEqual({ ...openingView(atlas), republic: 'aa' });
	expect(unreadable).toEqual([{ key: 'date', value: '1991-99-99' }]);
});

test('a long value is repeated short, by whole characters', () => {
	const [long] = parse(`lens=${'😀'.repeat(5000)}`).unreadable;
	expect(long!.value).toBe(`${'😀'.repeat(60)}…`);
});

test('keys of others are not ours to judge', () =>
	expect(parse('utm_source=mail').unreadable).toEqual([]));

test('no query at all breaks the view', () => {
	fc.assert(
		fc.property(
			fc.dictionary(fc.constantFrom('date', 'lens', 'republic'), fc.string()),
			(query) => {
				const { view } = parse(new URLSearchParams(query).toString());
				expect(parse(formatView(view, atlas)).view).toEqual(view);
			}
		)
	);
});

test('use-A2: an event that the lens on screen does not show names the first one that does', () => {
	const event = eventOf('1991-01-01', 'second aa some');
	expect(lensShowing(event, atlas, 'first')?.id).toBe('second');
	expect(lensShowing(event, atlas, 'second')).toBeUndefined();
	expect(lensShowing(eventOf('1991-01-01'), atlas, 'first')).toBeUndefined();
});
