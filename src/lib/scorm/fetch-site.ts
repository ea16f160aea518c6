/** What `src/build/packing-list.ts` writes: paths from the root, and bytes. */
type PackingList = [path: string, bytes: number][];

/** How far a download has come, in bytes. */
export interface Progress {
	loaded: number;
	total: number;
}

/** A file that the packing list does not name: a page, or data. */
export interface Page {
	/** From the root. */
	path: string;
	/** The type of its content: `text/html`. */
	type: string;
	/** Whether its text is whole, and the site's own: a network's login page comes as `text/html` too. */
	check: (text: string) => boolean;
}

interface Options {
	/** Where the site begins. */
	root: URL;
	/** Pages and data besides what the packing list names. */
	pages: readonly Page[];
	onprogress: (progress: Progress) => void;
	signal: AbortSignal;
}

/** As many requests as a browser makes to one host at a time. */
const parallelRequests = 6;

/** How long one file may take, in ms. A sixth of 150 kbit/s brings the largest, 290 kB, in 93 s. */
const fileTimeout = 120_000;

/**
 * Fetch all that the pages need to work without a network, by path from the root; a page that is a
 * folder's becomes its `index.html`. Rejects when a file cannot be fetched or is not what the site
 * holds (cut off, or another page in its place), and with a `TimeoutError` when one takes too long.
 */
export async function fetchSite(options: Options): Promise<Map<string, Uint8Array>> {
	const { root, pages, onprogress, signal } = options;
	// The first failure ends the other downloads.
	const downloads = new AbortController();
	const abort = () => downloads.abort(signal.reason);
	signal.addEventListener('abort', abort);
	if (signal.aborted) abort();

	async function fetchFile(path: string): Promise<{ data: Uint8Array; type: string }> {
		const timer = setTimeout(
			() => downloads.abort(new DOMException(`${path}: too slow`, 'TimeoutError')),
			fileTimeout
		);
		try {
			const response = await fetch(new URL(path, root), { signal: downloads.signal });
			if (!response.ok) throw new Error(`${path}: ${response.status}`);
			const data = new Uint8Array(await response.arrayBuffer());
			return { data, type: response.headers.get('content-type') ?? '' };
		} finally {
			clearTimeout(timer);
		}
	}

	async function fetchPage({ path, type, check }: Page) {
		const page = await fetchFile(path);
		if (!page.type.startsWith(type) || !check(decode(page.data)))
			throw new Error(`${path}: another page`);
		return page.data;
	}

	try {
		const list = JSON.parse(decode((await fetchFile('app/packing-list.json')).data)) as PackingList;
		const total = list.reduce((sum, [, bytes]) => sum + bytes, 0);
		const files = new Map<string, Uint8Array>();
		let loaded = 0;
		onprogress({ loaded, total });

		async function fetchListed(path: string, bytes: number) {
			const { data } = await fetchFile(path);
			if (data.length !== bytes) throw new Error(`${path}: ${data.length} bytes of ${bytes}`);
			loaded += bytes;
			return data;
		}

		const queue = [
			...pages.map((page) => [page.path, () => fetchPage(page)] as const),
			...list.map(([path, bytes]) => [path, () => fetchListed(path, bytes)] as const)
		].values();
		const work = async () => {
			for (const [path, fetchIt] of queue) {
				const data = await fetchIt();
				downloads.signal.throwIfAborted();
				files.set(path.replace(/(^|\/)$/, '$1index.html'), data);
				onprogress({ loaded, total });
			}
		};
		await Promise.all(Array.from({ length: parallelRequests }, work));
		// Sorted by path, whichever came first: the same site makes the same package.
		return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
	} catch (error) {
		downloads.abort(error);
		throw error;
	} finally {
		signal.removeEventListener('abort', abort);
	}
}

const decode = (data: Uint8Array) => new TextDecoder().decode(data);
