import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { inks, luminance, textOn } from '$lib/styles/contrast';
import {
	alwaysPatterned,
	patternsByStatus,
	inkStrength,
	tilePath,
	tiles,
	type Tile
} from './patterns';

const { lenses } = atlas('en');
const statuses = lenses.flatMap((lens) => lens.statuses);
const drawn = Object.entries(tiles).filter(([pattern]) => pattern !== 'plain');

test('plain draws nothing, and no two patterns draw the same', () => {
	expect(tilePath(tiles.plain)).toBe('');
	expect(new Set(Object.values(tiles).map(tilePath)).size).toBe(9);
});

/** Whether a tile, with nothing around it, has ink at the point. */
function inked({ width, lines, circles }: Tile, x: number, y: number): boolean {
	const onLine = lines.some(([x1, y1, x2, y2]) => {
		const [right, down] = [x2 - x1, y2 - y1];
		const along = ((x - x1) * right + (y - y1) * down) / (right * right + down * down);
		const nearest = Math.min(1, Math.max(0, along));
		return Math.hypot(x - x1 - nearest * right, y - y1 - nearest * down) < width / 2;
	});
	return (
		onLine || circles.some(([cx, cy, r]) => Math.abs(Math.hypot(x - cx, y - cy) - r) < width / 2)
	);
}

test.each(drawn)('%s goes on from tile to tile without a seam', (_, tile) => {
	for (let at = 0.05; at < tile.size; at += 0.1) {
		expect(inked(tile, 0, at)).toBe(inked(tile, tile.size, at));
		expect(inked(tile, at, 0)).toBe(inked(tile, at, tile.size));
	}
});

test.each(drawn)('use-D9: %s is light, and small enough for a swatch', (_, tile) => {
	const points = Array.from({ length: 1600 }, (_, i) => [i % 40, Math.floor(i / 40)] as const);
	const ink = points.filter(([x, y]) =>
		inked(tile, ((x + 0.5) / 40) * tile.size, ((y + 0.5) / 40) * tile.size)
	);
	expect((inkStrength * ink.length) / points.length).toBeLessThan(0.12);
	// A swatch is 14 pixels high.
	expect(tile.size).toBeLessThan(12);
});

test.each(drawn)('%s leaves more of the colour than it covers', (_, tile) => {
	const points = Array.from({ length: 1600 }, (_, i) => [i % 40, Math.floor(i / 40)] as const);
	const covered = points.filter(([x, y]) =>
		inked(tile, ((x + 0.5) / 40) * tile.size, ((y + 0.5) / 40) * tile.size)
	);
	expect(covered.length / points.length).toBeGreaterThan(0.05);
	expect(covered.length / points.length).toBeLessThan(0.4);
});

test.each(statuses)('the ink on $id stands out by 2 : 1 in both themes', ({ colour }) => {
	for (const fill of Object.values(colour)) {
		const [over, under] = [textOn(fill), fill].map((hex) => channels(hex)) as [number[], number[]];
		const mixed = over.map((value, i) => inkStrength * value + (1 - inkStrength) * under[i]!);
		const hex = mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('');
		const [a, b] = [luminance(`#${hex}`), luminance(fill)];
		expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThan(2);
		expect(inks).toContain(textOn(fill));
	}
});

const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

test('without the switch only what has no figure, and what says so, is hatched', () => {
	expect(lenses.flatMap(alwaysPatterned)).toEqual(['no-vote', 'suspended', 'left']);
	expect([...patternsByStatus(lenses, false)]).toEqual([
		['no-vote', 'diagonal'],
		['suspended', 'diagonal'],
		['left', 'back-diagonal']
	]);
});

test('with the switch every status wears its own pattern', () => {
	for (const lens of lenses) {
		const plain = lens.statuses.filter(({ pattern }) => pattern === 'plain');
		const shown = patternsByStatus([lens], true);
		expect(shown.size).toBe(lens.statuses.length - plain.length);
		expect(new Set(shown.values()).size).toBe(shown.size);
	}
});
