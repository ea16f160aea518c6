import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { joinAtlas } from '$lib/content/join/atlas';
import { readContent } from '$lib/content/read';
import { growthAtlas } from './atlas';
import { sizeOf } from './size';

// These texts speak of the platform: the fixture has none of its own.
const platform = Object.fromEntries(
	['en/embedding.yaml', 'en/accessibility.yaml'].map((file) => [
		file,
		readFileSync(`src/content/${file}`, 'utf8')
	])
);

test.each([
	{ territories: 3, events: 9, years: 20 },
	{ territories: 40, events: 90, years: 200 }
])('an invented atlas of %o is read and joined', (size) => {
	const { content } = growthAtlas(size);
	const { facts, texts } = readContent({ ...content, ...platform }, ['en']);
	const atlas = joinAtlas('en', facts, texts.en!);
	expect(atlas.republics).toHaveLength(size.territories);
	expect(atlas.events).toHaveLength(size.events);
	expect(Number(atlas.asOf.slice(0, 4)) - Number(atlas.from.slice(0, 4)) + 1).toBe(size.years);
});

test('an invented atlas is the same every time', () => {
	expect(growthAtlas(sizeOf(1))).toEqual(growthAtlas(sizeOf(1)));
	expect(sizeOf(10)).toEqual({ territories: 150, events: 2210, years: 200 });
});
