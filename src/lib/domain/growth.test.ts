import { expect, test } from 'vitest';
import { addDays } from './date';
import { dayOf, daysOfChange, lastChangeDay } from './day';
import { atlasOf, eventOf } from './fixture';
import { chronicle } from './interval';

/** The same object, which counts whatever is read of it, however deep. */
function counted<Part extends object>(part: Part, count: () => void): Part {
	return new Proxy(part, {
		get(target, key) {
			count();
			const value: unknown = Reflect.get(target, key);
			return typeof value === 'object' && value !== null ? counted(value, count) : value;
		}
	});
}

/** How much the history of an atlas of a size and a step of its slider read. */
function reads(republics: number, events: number) {
	const base = atlasOf(
		Array.from({ length: events }, (_, index) =>
			eventOf(
				addDays('1988-11-02', index),
				`first r${index % republics} ${index % (2 * republics) < republics ? 'middle' : 'start'}`
			)
		)
	);
	const atlas = {
		...base,
		republics: Array.from({ length: republics }, (_, index) => ({
			...base.republics[0]!,
			id: `r${index}`
		}))
	};
	let count = 0;
	const noted = <Part extends object>(part: Part) => counted(part, () => count++);
	const cost = (work: () => void) => {
		count = 0;
		work();
		return count;
	};
	const history = chronicle(atlas, 'first');
	const seen = new Map([...history].map(([id, intervals]) => [id, noted(intervals)]));
	const days = noted(daysOfChange(atlas, history));
	const date = addDays('1988-11-02', events - 1);
	const view = { date, lens: 'first', compare: '1988-11-01' };
	return {
		fold: cost(() => chronicle({ ...atlas, events: noted(atlas.events) }, 'first')),
		step: cost(() => lastChangeDay(days, date)),
		day: cost(() => dayOf(atlas, { date, lens: 'first' }, seen)),
		comparison: cost(() => dayOf(atlas, view, seen))
	};
}

const small = reads(15, 150);

test('ten times the events on ten times the republics are folded by ten times the work', () => {
	expect(reads(150, 1500).fold).toBeLessThan(10.5 * small.fold);
	expect(reads(150, 150).fold).toBeLessThan(1.1 * small.fold);
});

test('a step of the slider is ten times the work with ten times the republics', () => {
	const large = reads(150, 1500);
	expect(large.day).toBeLessThan(10.5 * small.day);
	expect(large.comparison).toBeLessThan(10.5 * small.comparison);
});

test('ten times the events add little to a step of the slider', () => {
	const large = reads(15, 1500);
	expect(large.step).toBeLessThan(2 * small.step);
	expect(large.day).toBeLessThan(2.5 * small.day);
});
