import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './date';
import { groupsOn, membershipsOn, type Membership } from './membership';

const from = '1990-01-01';

/** The spans of republics in two bodies: lengths in days, every other span of the list left out. */
const spansOf = (republic: string, body: string, lengths: readonly number[]): Membership[] => {
	let day = from;
	return lengths.map((length, index) => {
		const first = day;
		day = addDays(day, length);
		return {
			...{ republic, body, status: `status-${index}`, label: '', group: `group-${index % 3}` },
			...{ from: first, precision: 'day', sources: [], confidence: 'high' },
			...(index < lengths.length - 1 && { to: day })
		};
	});
};
const lengths = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 6 });
const days = fc.integer({ min: -400, max: 6000 }).map((days) => addDays(from, days));
const groups = ['group-0', 'group-1', 'group-2', 'rest'].map((id) => ({
	...{
		id,
		label: id,
		about: id,
		pattern: 'plain' as const,
		colour: { light: '#000000', dark: '#ffffff' }
	}
}));

test('on any day a republic is one thing in a body: that of the last span begun', () => {
	fc.assert(
		fc.property(lengths, lengths, days, (one, other, date) => {
			const spans = [
				...spansOf('a', 'x', one),
				...spansOf('b', 'x', other),
				...spansOf('a', 'y', one)
			];
			const held = membershipsOn(spans, 'x', date);
			for (const republic of ['a', 'b']) {
				const begun = spans.filter(
					(span) => span.republic === republic && span.body === 'x' && span.from <= date
				);
				expect(held.get(republic)).toEqual(begun.at(-1));
			}
		})
	);
});

test('a day before the first span, after a last one that ended, or in a gap tells nothing', () => {
	const [first, second, third] = spansOf('a', 'x', [10, 10, 10]) as [
		Membership,
		Membership,
		Membership
	];
	const spans = [first, { ...third, to: '1990-01-31' }];
	expect(membershipsOn(spans, 'x', '1989-12-31').size).toBe(0);
	expect(membershipsOn(spans, 'x', second.from).size).toBe(0);
	expect(membershipsOn(spans, 'x', '1990-01-30').get('a')?.status).toBe('status-2');
	expect(membershipsOn(spans, 'x', '1990-01-31').size).toBe(0);
	expect(membershipsOn(spans, 'y', from).size).toBe(0);
});

test('every republic is told as something: without a span as the last group', () => {
	fc.assert(
		fc.property(lengths, days, (own, date) => {
			const spans = spansOf('a', 'x', own);
			const told = groupsOn({ groups, spans }, 'x', date, ['b', 'a']);
			expect([...told.keys()]).toEqual(['b', 'a']);
			expect(told.get('b')).toBe('rest');
			expect(told.get('a')).toBe(membershipsOn(spans, 'x', date).get('a')?.group ?? 'rest');
		})
	);
});
