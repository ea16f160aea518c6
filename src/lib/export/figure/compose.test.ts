import { expect, test } from 'vitest';
import { locales } from '$lib/i18n/locales';
import { figure, scene, textsIn } from '../fixture.server';
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
	{ lens: 'referendum', date: '1991-03-17', compare: '1991-12-01' }
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
