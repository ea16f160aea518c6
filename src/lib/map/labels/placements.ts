import type { RepublicId } from '$lib/domain/atlas';
import type { Point } from '../geometry/projection';

/** Where a name stands on the map, at some of the stages; every point in SVG units. */
export interface Place {
	id: RepublicId;
	stages: readonly number[];
	at: Point;
	/** Which end of the name is at the point. */
	anchor: 'start' | 'middle' | 'end';
	/** Beside its land: a line leads from here into the land. */
	line?: [from: Point, to: Point];
	/** Stands on no republic, even where no line is needed. */
	beside?: true;
	/** Two lines, where the name allows. */
	wrap?: true;
	/** The number that stands for the name in the key. */
	number?: number;
	/** Set in the largest letters, spaced. */
	large?: true;
}

const on = (id: RepublicId, stages: number[], at: Point, more: Partial<Place> = {}): Place => ({
	id,
	stages,
	at,
	anchor: 'middle',
	...more
});

/** Beside its land, the line starting at the name's end. */
const beside = (
	id: RepublicId,
	stages: number[],
	anchor: 'start' | 'end',
	at: Point,
	to: Point,
	more: Partial<Place> = {}
): Place => {
	const gap = anchor === 'end' ? 1 : -1;
	const line: [Point, Point] = [[at[0] + gap * 5, at[1]], to];
	return { id, stages, at, anchor, line, beside: true, ...more };
};

const wrap = { wrap: true } as const;
const large = { large: true } as const;

/** The republics too small for a name at the second stage, in the order of their numbers. */
const numbers = [
	on('ee', [1], [148, 122], {
		beside: true,
		line: [
			[148, 132],
			[144, 148]
		]
	}),
	on('lv', [1], [104, 124], {
		beside: true,
		line: [
			[106, 133],
			[112, 150]
		]
	}),
	on('lt', [1], [64, 132], {
		beside: true,
		line: [
			[70, 138],
			[88, 158]
		]
	}),
	on('by', [1], [90, 206]),
	on('ua', [1], [62, 262]),
	on('md', [1], [-14, 268], {
		beside: true,
		line: [
			[-2, 265],
			[18, 258]
		]
	}),
	on('ge', [1], [20, 384], {
		beside: true,
		line: [
			[30, 387],
			[54, 398]
		]
	}),
	on('am', [1], [18, 434], {
		beside: true,
		line: [
			[28, 435],
			[53, 436]
		]
	}),
	on('az', [1], [76, 508], {
		beside: true,
		line: [
			[77, 496],
			[80, 466]
		]
	}),
	on('tm', [1], [168, 552]),
	on('uz', [1], [230, 530]),
	on('tj', [1], [268, 598]),
	on('kg', [1], [326, 578])
].map((place, index): Place => ({ ...place, number: index + 1 }));

/** Every place, those that must have room first. */
export const places: readonly Place[] = [
	on('ru', [0, 1, 2, 3, 4], [544, 340], large),
	on('kz', [1], [310, 438], { large: true, wrap: true }),
	on('kz', [2, 3, 4], [291, 462], large),
	...numbers,
	on('ua', [2], [72, 257], wrap),
	on('ua', [3, 4], [69, 262], wrap),
	on('uz', [2, 3, 4, 5], [225, 525], wrap),
	beside('by', [2], 'end', [30, 184], [64, 202]),
	on('by', [3, 4, 5], [90, 207], wrap),
	beside('ee', [2, 3], 'end', [114, 94], [140, 148]),
	beside('lv', [2, 3], 'end', [88, 124], [112, 152]),
	beside('lt', [2, 3], 'end', [62, 154], [88, 162]),
	beside('md', [2], 'end', [-12, 298], [20, 258]),
	beside('ge', [2], 'end', [28, 388], [54, 400]),
	beside('am', [2], 'end', [24, 430], [53, 436]),
	beside('az', [2], 'end', [80, 502], [80, 466]),
	beside('md', [3], 'end', [2, 290], [20, 258], wrap),
	beside('ge', [3], 'end', [26, 388], [54, 400], wrap),
	beside('am', [3], 'end', [26, 440], [53, 436], wrap),
	beside('az', [3], 'end', [62, 500], [78, 464], wrap),
	beside('tm', [2, 3], 'end', [118, 592], [164, 558]),
	beside('tj', [2, 3], 'start', [322, 628], [290, 610]),
	beside('kg', [2, 3], 'start', [390, 597], [352, 580]),
	beside('ee', [4], 'end', [122, 122], [138, 150]),
	beside('lv', [4], 'end', [92, 136], [110, 154]),
	beside('lt', [4], 'end', [68, 152], [88, 162]),
	beside('md', [4], 'end', [-2, 276], [18, 256], wrap),
	beside('ge', [4], 'end', [32, 392], [52, 400], wrap),
	beside('am', [4], 'end', [32, 440], [53, 436], wrap),
	beside('az', [4], 'end', [66, 494], [78, 466], wrap),
	on('tm', [4, 5], [172, 558], wrap),
	on('tj', [4, 5], [268, 600], wrap),
	on('kg', [4, 5], [324, 577], wrap),
	on('ua', [5], [66, 264], wrap),
	on('ee', [5], [144, 151], wrap),
	on('lv', [5], [118, 159], wrap),
	on('lt', [5], [95, 170], wrap),
	on('md', [5], [22, 254], wrap),
	on('ge', [5], [60, 405], wrap),
	on('am', [5], [54, 434], wrap),
	on('az', [5], [79, 458], wrap),
	on('kz', [5], [291, 462], large),
	on('kz', [5], [180, 410], large),
	on('kz', [5], [400, 490], large),
	on('ru', [5], [190, 270], large),
	on('ru', [5], [96, 366], large),
	on('ru', [5], [395, 340], large),
	on('ru', [5], [560, 380], large),
	on('ru', [5], [707, 280], large),
	on('ru', [5], [820, 400], large)
];
