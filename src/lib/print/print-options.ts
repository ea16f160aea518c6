import * as v from 'valibot';
import { shorten, writtenText } from '$lib/domain/plain-text';
import { longestRepeated, readQuery, type Unreadable } from '$lib/domain/view';

/** What a printed sheet may be; the first of each is what an address without a word means. */
export const choices = {
	/** The map with its table, or a map to colour in class. */
	sheet: ['map', 'worksheet'],
	paper: ['a4', 'letter'],
	turn: ['landscape', 'portrait'],
	/** How a worksheet marks the republics. */
	marks: ['numbers', 'names'],
	/** Whether a worksheet brings its answers, on a page of their own. */
	answers: ['no', 'yes']
} as const;

type Choices = typeof choices;
export type Choice = keyof Choices;

/** The tasks that a worksheet can bring by itself, in their order. */
export const givenTasks = ['name', 'colour', 'count', 'change', 'compare'] as const;
export type GivenTask = (typeof givenTasks)[number];

/** The longest task of a teacher's own in characters, and how many of them a worksheet takes. */
export const longestTask = 200;
export const mostTasks = 6;

/** How a view is put on paper. */
export type PrintOptions = { -readonly [Key in Choice]: Choices[Key][number] } & {
	/** Those of the given tasks that the worksheet brings; one that the view does not allow is left out. */
	tasks: readonly GivenTask[];
	/** The teacher's own tasks, which come after them. */
	ask: readonly string[];
};

const keys = Object.keys(choices) as Choice[];

const schemas = {
	...Object.fromEntries(keys.map((key) => [key, v.picklist(choices[key])])),
	tasks: v.pipe(
		v.string(),
		v.maxLength(100),
		v.transform((list) => (list === 'none' || list === '' ? [] : list.split(','))),
		v.array(v.picklist(givenTasks)),
		v.transform((named) => givenTasks.filter((task) => named.includes(task)))
	)
};
const usual: PrintOptions = {
	...(Object.fromEntries(keys.map((key) => [key, choices[key][0]])) as Pick<PrintOptions, Choice>),
	tasks: givenTasks,
	ask: []
};

/** Read a sheet from a query; what cannot be read has its usual value and is reported. */
export function parsePrintOptions(query: URLSearchParams): {
	options: PrintOptions;
	unreadable: Unreadable[];
} {
	const { values, unreadable } = readQuery(query, schemas);
	const asked = query
		.getAll('ask')
		.map((text, index) => ({ text, ...v.safeParse(writtenText(longestTask), text), index }));
	const ask = asked.flatMap(({ success, output, index }) =>
		success && output && index < mostTasks ? [output] : []
	);
	const tooMuch = asked
		.filter(({ success, index }) => !success || index >= mostTasks)
		.map(({ text }) => ({ key: 'ask', value: shorten(text, longestRepeated) }));
	return { options: { ...usual, ...values, ask }, unreadable: [...unreadable, ...tooMuch] };
}

/** Write a sheet behind the query of its view (`''` or `?…`): usual values are left out. */
export function formatPrintOptions(view: string, options: PrintOptions): string {
	const query = new URLSearchParams(view);
	for (const key of keys) if (options[key] !== choices[key][0]) query.set(key, options[key]);
	if (options.tasks.length < givenTasks.length) query.set('tasks', options.tasks.join() || 'none');
	for (const task of options.ask) query.append('ask', task);
	const text = query.toString().replaceAll('%2C', ',');
	return text && `?${text}`;
}
