/** An `&` as HTML writes it, after the `#` at which a browser has cut the address: `…&#038;lens=…`. */
const escapedAmpersand = /^#(?:0*38|x0*26);/i;

/** The longest query that is read, in characters; servers take less. */
const longestQuery = 32_768;

/** What an address holds that a query is read from. */
type Address = Pick<Location, 'search' | 'hash'>;

/** Whether a fragment is the rest of a query, behind an `&#038;` that an editor has put for `&`. */
export const continuesQuery = (hash: string): boolean => escapedAmpersand.test(hash);

/**
 * The query of an address. Where an editor has escaped its `&` once too often, as `&amp;` or `&#038;`,
 * it is read as what was meant. `src/pre-paint.js` takes the `;` before a key for an `&` as well.
 */
export function queryOf({ search, hash }: Address): URLSearchParams {
	const rest = continuesQuery(hash) ? `&${hash}` : '';
	const text = (search + rest).slice(0, longestQuery).replace(/&?#(?:0*38|x0*26);/gi, '&');
	const damaged = new URLSearchParams(text);
	return new URLSearchParams([...damaged].map(([key, value]) => [plainKey(key), value]));
}

const plainKey = (key: string) => key.replace(/^(?:amp;)+/, '');

/**
 * The value of a key in a query, `null` where it is not there: the first of several. `other` is the
 * first that says something else.
 */
export function valueOf(
	query: URLSearchParams,
	key: string
): { value: string | null; other?: string } {
	const [value = null, ...more] = query.getAll(key);
	const other = more.find((it) => it !== value);
	return other === undefined ? { value } : { value, other };
}
