import { plainText } from '$lib/domain/plain-text';

/** What a reader wants to see of the list of events: the fields of its form, and of the address. */
export interface EventFilters {
	/** Ids; none chosen means all. */
	theme: readonly string[];
	republic: readonly string[];
	/** Years, both included. */
	from?: number;
	to?: number;
	/** Words that must all occur. */
	q: string;
	/** Only major events; only those that change a colour of the map. */
	major: boolean;
	map: boolean;
}

/** What of an event the filters ask for. */
export interface FilteredEvent {
	theme: string;
	republics: readonly string[];
	year: number;
	major: boolean;
	map: boolean;
	/** All that is written of it. */
	text: string;
}

/** The longest text that is looked for, in characters. */
const longestText = 100;

/**
 * Read the filters of a form or of an address. Ids that are not `known` and years that are none are
 * left out.
 */
export function readFilters(
	query: URLSearchParams,
	known: { theme: ReadonlySet<string>; republic: ReadonlySet<string> }
): EventFilters {
	const ids = (key: 'theme' | 'republic') => {
		const named = query.getAll(key).flatMap((value) => value.slice(0, 500).split(','));
		return [...known[key]].filter((id) => named.includes(id));
	};
	const year = (key: 'from' | 'to') => {
		const value = query.get(key) ?? '';
		return /^\d{4}$/.test(value) ? { [key]: Number(value) } : {};
	};
	return {
		theme: ids('theme'),
		republic: ids('republic'),
		...year('from'),
		...year('to'),
		q: plainText(query.get('q') ?? '', longestText).trim(),
		major: query.get('major') === '1',
		map: query.get('map') === '1'
	};
}

/** The filters as a query, `''` or `?…`. */
export function formatFilters({ theme, republic, from, to, q, major, map }: EventFilters): string {
	const query = new URLSearchParams();
	if (theme.length) query.set('theme', theme.join());
	if (republic.length) query.set('republic', republic.join());
	if (from !== undefined) query.set('from', `${from}`);
	if (to !== undefined) query.set('to', `${to}`);
	if (q) query.set('q', q);
	if (major) query.set('major', '1');
	if (map) query.set('map', '1');
	const text = query.toString().replaceAll('%2C', ',');
	return text && `?${text}`;
}

/** Whether an event fits all filters. Case, accents and the two dots of ё make no difference. */
export function fits(event: FilteredEvent, filters: EventFilters): boolean {
	const { theme, republic, from = -Infinity, to = Infinity, q, major, map } = filters;
	const text = plain(event.text);
	return (
		(theme.length === 0 || theme.includes(event.theme)) &&
		(republic.length === 0 || event.republics.some((id) => republic.includes(id))) &&
		event.year >= from &&
		event.year <= to &&
		(!major || event.major) &&
		(!map || event.map) &&
		plain(q)
			.split(/\s+/)
			.every((word) => text.includes(word))
	);
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
