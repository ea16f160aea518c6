import { expect, test } from 'vitest';
import { locales } from '$lib/i18n/locales';
import { overlaps } from '$lib/map/labels/collision';
import { figure, scene, textsIn } from '../fixture.server';
import { boxOf } from './boxes';
import type { Figure } from './figure';
import type { SceneNode } from './scene';
import { widthOf } from './text-layout';

const sizes = [
	[1280, 720],
	[1080, 1080],
	[720, 1280],
	[320, 320],
	[2400, 600]
] as const;
/** Busy days: many statuses, a comparison, long names. */
const views = [
	{},
	{ date: '1991-12-26', compare: '1991-03-01' },
	{ date: '2026-02-01', layers: 'autonomies' },
	{ lens: 'referendum', date: '1991-03-17', compare: '1991-12-01' },
	{ date: '2026-02-01', compare: '1991-03-17', maps: '2', layers: 'autonomies' }
] as const;

for (const { id } of locales)
	test.each(sizes)(`every text of a figure lies on it in ${id}, %i × %i`, (width, height) => {
		for (const part of views) {
			const words = { title: 'Who left? '.repeat(12), caption: 'What happened '.repeat(9) };
			const composed = scene(figure(id === 'en' ? undefined : id, part, words), { width, height });
			expect(composed.width / composed.height).toBeCloseTo(width / height, 5);
			for (const { text, x, y, size, weight, anchor } of textsIn(composed.marks)) {
				const length = widthOf(text, size, weight);
				const left = x - { start: 0, middle: length / 2, end: length }[anchor ?? 'start'];
				expect(left, text).toBeGreaterThanOrEqual(0);
				expect(left + length, text).toBeLessThanOrEqual(composed.width);
				expect(y - size, text).toBeGreaterThanOrEqual(0);
				expect(y + 0.3 * size, text).toBeLessThanOrEqual(composed.height);
			}
		}
	});

test('a figure says the date, the lens, the legend, all fifteen names and where it comes from', () => {
	const texts = textsIn(scene().marks)
		.map(({ text }) => text)
		.join(' ');
	const { date, lens, republics, legend, credit } = figure();
	for (const said of [date, lens, ...legend.map(({ label }) => label), ...credit])
		expect(texts).toContain(said);
	for (const { name } of republics) expect(texts).toContain(name);
});

test.each(locales)('no name on the map lies on another in $id', ({ id }) => {
	const { marks } = scene(figure(id, { layers: 'autonomies', date: '1991-12-26' }));
	const names = marks.filter((mark) => mark.kind === 'group' && /names$/.test(mark.id));
	const boxes = textsIn(names).map(({ text, x, y, size, weight, anchor = 'start' }) => {
		const width = widthOf(text, size, weight);
		const left = x - { start: 0, middle: width / 2, end: width }[anchor];
		return { text, left, right: left + width, top: y - 0.8 * size, bottom: y };
	});
	expect(boxes.length).toBeGreaterThan(18);
	for (const a of boxes)
		for (const b of boxes)
			if (a !== b)
				expect(
					a.left > b.right || b.left > a.right || a.top > b.bottom || b.top > a.bottom,
					`${a.text} on ${b.text}`
				).toBe(true);
});

/** The layers of a figure with one of these names. */
const layers = (of: Figure, names: RegExp, size?: { width: number; height: number }) =>
	scene(of, size).marks.filter((mark) => mark.kind === 'group' && names.test(mark.id));

/** The rectangles around the insets. */
const framesOf = (marks: readonly SceneNode[]): string[] =>
	marks.flatMap((mark) => {
		if (mark.kind === 'group') return mark.clip ? [mark.clip] : framesOf(mark.marks);
		return [];
	});

test.each(locales)(
	'use-H5, use-D5: wide and square, all small lands have names in insets in $id',
	({ id }) => {
		for (const [width, height] of [
			[1280, 720],
			[1200, 630],
			[1080, 1080]
		] as const)
			for (const part of [
				{},
				{ date: '1995-01-01', compare: '1991-01-01', layers: 'autonomies' }
			]) {
				const of = figure(id, part as object, { caption: 'What happened' });
				const [insets, ...others] = [/^insets$/, /names$/].flatMap((name) =>
					layers(of, name, { width, height })
				);
				const named = textsIn([insets!]).map(({ text }) => text);
				for (const small of ['ee', 'lv', 'lt', 'ge', 'am', 'az'])
					expect(named).toContain(of.republics.find((it) => it.id === small)!.name);
				for (const frame of framesOf([insets!])) {
					const [left, top, across, down] = frame.match(/-?[\d.]+/g)!.map(Number);
					const box = { left: left!, top: top!, right: left! + across!, bottom: top! + down! };
					for (const text of textsIn(others)) expect(overlaps(boxOf(text), box, 0)).toBe(false);
				}
			}
	}
);

test('use-D5: insets stand in the same places on every day, and none where the map is small', () => {
	const days = ['1988-06-01', '1991-12-08', '2010-01-01'];
	const places = days.map((date) => framesOf(layers(figure(undefined, { date }), /^insets$/)));
	expect(places[0]).toHaveLength(2);
	expect(new Set(places.map(String)).size).toBe(1);
	expect(layers(figure(), /^insets$/, { width: 720, height: 1280 })).toEqual([]);
});

test('use-D5: with two maps a figure shows both days beside each other or below, and one legend', () => {
	const of = figure(undefined, { date: '1991-12-26', compare: '1991-03-17', maps: '2' });
	const [before, after] = [of.other!.republics, of.republics];
	expect(before.find(({ id }) => id === 'ru')!.name).toBe('Russian SFSR');
	expect(after.find(({ id }) => id === 'ru')!.name).toBe('Russia');
	expect(of.legend.find(({ id }) => id === 'cis-founder')!.count).toBe('0 → 11');
	const framesOn = (width: number, height: number) =>
		scene(of, { width, height }).marks.flatMap((mark) =>
			mark.kind === 'group' && /(^|-)map$/.test(mark.id)
				? [mark.clip!.match(/[\d.]+/g)!.map(Number)]
				: []
		);
	const [[left, top], [right, level]] = framesOn(1280, 720) as [number[], number[]];
	expect(level).toBe(top);
	expect(right).toBeGreaterThan(left! + 500);
	const [[x, high], [below, low]] = framesOn(720, 1280) as [number[], number[]];
	expect(below).toBe(x);
	expect(low).toBeGreaterThan(high! + 300);
	const ids: string[] = [];
	const collect = (marks: readonly SceneNode[]) => {
		for (const mark of marks)
			if (mark.kind === 'group') {
				ids.push(mark.id);
				collect(mark.marks);
			}
	};
	collect(scene(of).marks);
	expect(new Set(ids).size).toBe(ids.length);
	expect(textsIn(scene(of).marks).map(({ text }) => text)).toEqual(
		expect.arrayContaining(['A', '17 March 1991', 'B', '26 December 1991'])
	);
});
