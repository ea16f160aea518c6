import type { Point } from './projection';

/** A union republic: its area in the Soviet yearbooks, its capital, its name's place. */
export interface Republic {
	id: string;
	squareKilometres: number;
	capital: Point;
	/** Where its name stands on the map. */
	label: Point;
}

/** A division inside a republic, or one proclaimed there by 1990. */
export interface Autonomy {
	id: string;
	kind: 'ASSR' | 'autonomous oblast' | 'self-proclaimed';
	parent: string;
	capital: Point;
}

/** The fifteen, in the order of the Soviet constitution. */
export const republics: readonly Republic[] = [
	{ id: 'ru', squareKilometres: 17075400, capital: [37.62, 55.75], label: [97, 62] },
	{ id: 'ua', squareKilometres: 603700, capital: [30.52, 50.45], label: [31.6, 49.2] },
	{ id: 'by', squareKilometres: 207600, capital: [27.56, 53.9], label: [28.2, 53.55] },
	{ id: 'uz', squareKilometres: 447400, capital: [69.24, 41.31], label: [64.6, 42.1] },
	{ id: 'kz', squareKilometres: 2717300, capital: [76.93, 43.25], label: [67.5, 48.3] },
	{ id: 'ge', squareKilometres: 69700, capital: [44.79, 41.72], label: [43.6, 42.2] },
	{ id: 'az', squareKilometres: 86600, capital: [49.87, 40.4], label: [47.7, 40.55] },
	{ id: 'lt', squareKilometres: 65200, capital: [25.28, 54.69], label: [23.9, 55.4] },
	{ id: 'md', squareKilometres: 33700, capital: [28.84, 47.02], label: [28.5, 47.4] },
	{ id: 'lv', squareKilometres: 64500, capital: [24.11, 56.95], label: [25.4, 56.85] },
	{ id: 'kg', squareKilometres: 198500, capital: [74.6, 42.87], label: [74.9, 41.55] },
	{ id: 'tj', squareKilometres: 143100, capital: [68.78, 38.56], label: [70.9, 38.75] },
	{ id: 'am', squareKilometres: 29800, capital: [44.51, 40.18], label: [44.9, 40.35] },
	{ id: 'tm', squareKilometres: 488100, capital: [58.38, 37.95], label: [60.4, 38.2] },
	{ id: 'ee', squareKilometres: 45100, capital: [24.75, 59.44], label: [25.9, 58.75] }
];

const autonomous =
	(kind: Autonomy['kind'], parent: string) =>
	([id, lon, lat]: [string, number, number]): Autonomy => ({
		id,
		kind,
		parent,
		capital: [lon, lat]
	});

// Batumi and Abakan stand 4 and 10 km too far inland: the source's coast and border are coarse.
const russianRepublics: [string, number, number][] = [
	['bashkir', 55.97, 54.74],
	['buryat', 107.61, 51.83],
	['checheno-ingush', 45.69, 43.32],
	['chuvash', 47.25, 56.13],
	['dagestan', 47.49, 42.98],
	['kabardino-balkar', 43.61, 43.48],
	['kalmyk', 44.26, 46.31],
	['karelian', 34.33, 61.78],
	['komi', 50.83, 61.67],
	['mari', 47.89, 56.64],
	['mordovian', 45.18, 54.18],
	['north-ossetian', 44.68, 43.03],
	['tatar', 49.12, 55.79],
	['tuvan', 94.45, 51.71],
	['udmurt', 53.21, 56.85],
	['yakut', 129.73, 62.03]
];
const russianOblasts: [string, number, number][] = [
	['adyghe', 40.1, 44.61],
	['gorno-altai', 85.96, 51.96],
	['jewish', 132.92, 48.79],
	['karachay-cherkess', 42.06, 44.22],
	['khakass', 91.3, 53.68]
];

/** The autonomous republics and oblasts, and the two republics proclaimed in Moldavia. */
export const autonomies: readonly Autonomy[] = [
	...russianRepublics.map(autonomous('ASSR', 'ru')),
	autonomous('ASSR', 'ua')(['crimean', 34.1, 44.95]),
	autonomous('ASSR', 'az')(['nakhichevan', 45.41, 39.21]),
	autonomous('ASSR', 'uz')(['karakalpak', 59.61, 42.46]),
	autonomous('ASSR', 'ge')(['abkhaz', 41.02, 43]),
	autonomous('ASSR', 'ge')(['adjar', 41.68, 41.62]),
	...russianOblasts.map(autonomous('autonomous oblast', 'ru')),
	autonomous('autonomous oblast', 'tj')(['gorno-badakhshan', 71.55, 37.49]),
	autonomous('autonomous oblast', 'az')(['nagorno-karabakh', 46.75, 39.82]),
	autonomous('autonomous oblast', 'ge')(['south-ossetian', 43.97, 42.23]),
	autonomous('self-proclaimed', 'md')(['transnistria', 29.63, 46.84]),
	autonomous('self-proclaimed', 'md')(['gagauzia', 28.66, 46.3])
];

// Where the raw files name a division in another way.
const renamed: Record<string, string> = {
	...{ rsfsr: 'ru', ukraine: 'ua', byelorussia: 'by', uzbekistan: 'uz', kazakhstan: 'kz' },
	...{ georgia: 'ge', azerbaijan: 'az', lithuania: 'lt', moldavia: 'md', latvia: 'lv' },
	...{ kirghizia: 'kg', tajikistan: 'tj', armenia: 'am', turkmenistan: 'tm', estonia: 'ee' },
	...{ tuva: 'tuvan', adygea: 'adyghe' }
};

/** The atlas's id for a name in the raw files. */
export const idOf = (raw: string): string => renamed[raw] ?? raw.replaceAll('_', '-');
