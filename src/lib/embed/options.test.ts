import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { isoDate } from '$lib/domain/date';
import { writtenText } from '$lib/domain/plain-text';
import { atlasOf } from '$lib/domain/fixture';
import { openingView, parseView, type View } from '$lib/domain/view';
import {
	defaultOptions,
	embedParts,
	longestTexts,
	formatEmbed,
	clampView,
	parseEmbed,
	parseOptions,
	spanOf,
	type EmbedOptions
} from './options';

const atlas = atlasOf([]);
const opening = openingView(atlas);
const parse = (query: string) => parseOptions(new URLSearchParams(query), atlas);

const day = fc.integer({ min: 6_880, max: 20_500 }).map(isoDate);
/** Text as an author writes it, read once: what is not seen is gone from it. */
const writtenUpTo = (longest: number) =>
	fc
		.string({ unit: 'grapheme', maxLength: longest })
		.map((text) => v.safeParse(writtenText(longest), text))
		.filter(({ success }) => success)
		.map(({ output }) => output as string);
const anyOptions: fc.Arbitrary<EmbedOptions> = fc
	.record(
		{
			ui: fc.subarray([...embedParts]),
			theme: fc.constantFrom('auto', 'light', 'dark'),
			play: fc.boolean(),
			locked: fc.boolean(),
			title: writtenUpTo(longestTexts.title),
			question: writtenUpTo(longestTexts.question),
			from: day,
			to: day
		},
		{ requiredKeys: ['ui', 'theme', 'play', 'locked', 'title', 'question'] }
	)
	.map(({ from, to, ...rest }) => {
		const [first, last] = from && to ? [from, to].sort() : [from, to];
		return { ...rest, ...(first && { from: first }), ...(last && { to: last }) };
	});

test('an address without a query asks for the default embed', () =>
	expect(parse('')).toEqual({ options: defaultOptions, unreadable: [] }));

test('the default embed of the opening view needs no query', () =>
	expect(formatEmbed(opening, defaultOptions, atlas)).toBe(''));

test('the view comes first, defaults are left out and the order is fixed', () => {
	const options: EmbedOptions = {
		locked: true,
		play: true,
		theme: 'dark',
		title: 'Who left?',
		question: 'Why, and when?',
		to: '1994-01-01',
		from: '1991-01-01',
		ui: ['legend', 'slider']
	};
	const view: View = { ...opening, date: '1991-12-21', republic: 'bb' };
	expect(formatEmbed(view, options, atlas)).toBe(
		'?date=1991-12-21&republic=bb&ui=legend,slider&from=1991-01-01&to=1994-01-01&title=Who+left%3F&question=Why,+and+when%3F&theme=dark&play=1&locked=1'
	);
	const whole = { ...defaultOptions, from: atlas.from, to: atlas.asOf };
	expect(formatEmbed(opening, whole, atlas)).toBe('');
});

test('every embed survives the way through its query, and so does its view', () => {
	fc.assert(
		fc.property(anyOptions, day, (options, date) => {
			const query = new URLSearchParams(formatEmbed({ ...opening, date }, options, atlas));
			expect(parseOptions(query, atlas)).toEqual({ options, unreadable: [] });
			expect(parseView(query, atlas)).toEqual({ view: { ...opening, date }, unreadable: [] });
		})
	);
});

test('parts may be named in any order and more than once', () =>
	expect(parse('ui=play,legend,play').options.ui).toEqual(['legend', 'play']));

test.each(['ui=none', 'ui='])('%s leaves the map alone', (query) =>
	expect(parse(query)).toEqual({ options: { ...defaultOptions, ui: [] }, unreadable: [] })
);

test.each([
	['ui', 'legend,sidebar'],
	['ui', 'legend,'],
	['ui', 'legend,'.repeat(40)],
	['from', '1991-02-30'],
	['from', '1900-01-01'],
	['to', 'tomorrow'],
	['to', ''],
	['theme', 'sepia'],
	['theme', '__proto__'],
	['title', 'x'.repeat(121)],
	['question', 'x'.repeat(201)],
	['play', 'yes'],
	['locked', '<b>']
])('%s=%s is not understood and gives way to the default', (key, value) => {
	const { options, unreadable } = parse(new URLSearchParams({ [key]: value }).toString());
	expect(options).toEqual(defaultOptions);
	expect(unreadable).toEqual([{ key, value: expect.stringContaining(value.slice(0, 60)) }]);
});

test.each([
	['title', 120],
	['question', 200]
] as const)('use-G4: %s takes %i characters of plain text on one line', (key, longest) => {
	const whole = '字'.repeat(longest);
	expect(parse(new URLSearchParams({ [key]: ` ${whole}\n` }).toString()).options[key]).toBe(whole);
	const hidden = new URLSearchParams({ [key]: 'Who\t\u202e left,\n\n \u200b why?' });
	expect(parse(hidden.toString()).options[key]).toBe('Who left, why?');
});

test('a span that ends before it begins is not understood', () => {
	const { options, unreadable } = parse('from=1992-01-01&to=1991-01-01&play=1');
	expect(options).toEqual({ ...defaultOptions, play: true });
	expect(unreadable).toEqual([
		{ key: 'from', value: '1992-01-01' },
		{ key: 'to', value: '1991-01-01' }
	]);
});

test.each([
	['from=1993-01-01&date=1991-12-21', ['1991-12-21', '1993-01-01']],
	['to=1991-12-10&date=1991-12-21', ['1991-12-21', '1991-12-10']],
	['from=1993-01-01', undefined],
	['from=1991-01-01&date=1991-12-21', undefined],
	['from=1993-01-01&date=never', undefined],
	['from=1993-01-01&date=1950-01-01', ['1950-01-01', '1993-01-01']]
])('faults-F15: %s tells of a date that is not shown: %o', (query, told) => {
	const { unreadable } = parseEmbed(new URLSearchParams(query), atlas);
	const outside = unreadable.find(({ reason }) => reason === 'outside');
	expect(outside && [outside.value, outside.shown]).toEqual(told);
});

test('a date outside the span is held at its nearer end', () => {
	fc.assert(
		fc.property(anyOptions, day, (options, date) => {
			const [first, last] = spanOf(options, atlas);
			const clamped = clampView({ ...opening, date }, options, atlas);
			expect(clamped.date >= first && clamped.date <= last).toBe(true);
			if (date >= first && date <= last) expect(clamped.date).toBe(date);
			else expect([first, last]).toContain(clamped.date);
		})
	);
});

test('no query at all breaks the options', () => {
	fc.assert(
		fc.property(
			fc.dictionary(fc.constantFrom('ui', 'from', 'to', 'theme', 'title', 'question'), fc.string()),
			(query) => {
				const { options } = parse(new URLSearchParams(query).toString());
				const again = new URLSearchParams(formatEmbed(opening, options, atlas));
				expect(parseOptions(again, atlas).options).toEqual(options);
			}
		)
	);
});
