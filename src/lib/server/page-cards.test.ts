import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { themes } from '$lib/styles/themes';
import { cardSize } from './card-picture';
import { cardIds, drawCard, pageCard, type CardFolder } from './page-cards';

/** The colour type of a PNG that has a palette. */
const indexed = 3;

for (const folder of Object.keys(cardIds) as CardFolder[])
	test(`the pictures of ${folder} are small, of the size that sites ask for, and differ`, () => {
		const ids = cardIds[folder]();
		const pictures = [ids[0]!, ids.at(-1)!].map((id) => drawCard(folder, id));
		for (const picture of pictures) {
			expect(picture.length).toBeLessThanOrEqual(30_000);
			expect(picture[25]).toBe(indexed);
			const { width, height, data } = PNG.sync.read(picture);
			expect({ width, height }).toEqual(cardSize);
			const seen = new Set(Array.from({ length: 9000 }, (_, at) => data.readUInt32BE(at * 336)));
			for (const area of [themes.light.sea, themes.light.land])
				expect(seen, area).toContain(parseInt(`${area.slice(1)}ff`, 16));
		}
		expect(pictures[0]!.equals(pictures[1]!)).toBe(false);
	});

test('republics and major events alone have a picture of their own', () => {
	const [event] = cardIds.events();
	expect(pageCard('/[[lang=language]]/events/[id]', event)?.path).toBe(`cards/events/${event}.png`);
	expect(pageCard('/[[lang=language]]/events/[id]', 'no-such-event')).toBeUndefined();
	expect(pageCard('/[[lang=language]]/treaties/[id]', event)).toBeUndefined();
	expect(pageCard(null, undefined)).toBeUndefined();
});
