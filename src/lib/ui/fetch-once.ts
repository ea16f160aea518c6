import * as v from 'valibot';
import { embeddedJson } from './embedded-json';

/** A file that did not come, or not as what it should be: asking again may help. */
export class LostFile extends Error {}

type Schema<Content> = v.GenericSchema<unknown, Content>;

const requests = new Map<string, Promise<unknown>>();
const failed = new Set<string>();

/**
 * What `request` gets from an address, asked for once per page. A failure is forgotten: the next call
 * asks again, and past the browser's cache, which may hold the wrong answer.
 */
export function once<Content>(
	address: string,
	request: (address: string, cache: RequestCache) => Promise<Content>
): Promise<Content> {
	const known = requests.get(address) as Promise<Content> | undefined;
	if (known) return known;
	const started = request(address, failed.has(address) ? 'reload' : 'default').catch(
		(cause: unknown) => {
			requests.delete(address);
			failed.add(address);
			throw new LostFile(address, { cause });
		}
	);
	requests.set(address, started);
	return started;
}

/** The JSON at an address as the schema has it, fetched once per page. */
export const fetchOnce = <Content>(address: string, schema: Schema<Content>): Promise<Content> =>
	once(address, async (_, cache) => {
		if (import.meta.env.ONE_FILE) return v.parse(schema, await embeddedJson(address));
		const response = await fetch(address, { cache });
		if (!response.ok) throw new Error(`${response.status}`);
		return v.parse(schema, await response.json());
	});
