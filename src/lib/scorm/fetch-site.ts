/** What `src/build/packing-list.ts` writes: paths from the root, and bytes. */
type PackingList = [path: string, bytes: number][];

/** How far a download has come, in bytes. */
export interface Progress {
	loaded: number;
	total: number;
}

interface Options {
	/** Where the site begins. */
	root: URL;
	/** Pages and data besides what the packing list names: paths from the root. */
	pages: readonly string[];
	onprogress: (progress: Progress) => void;
	signal: AbortSignal;
}

/** As many requests as a browser makes to one host at a time. */
const parallelRequests = 6;

/**
 * Fetch all that the pages need to work without a network, by path from the root; a page that is a
 * folder's becomes its `index.html`. Rejects when any file cannot be fetched.
 */
export async function fetchSite(options: Options): Promise<Map<string, Uint8Array>> {
	const { root, pages, onprogress, signal } = options;
	const request = async (path: string) => {
		const response = await fetch(new URL(path, root), { signal });
		if (!response.ok) throw new Error(`${path}: ${response.status}`);
		return response;
	};
	const list = (await (await request('app/packing-list.json')).json()) as PackingList;
	const total = list.reduce((sum, [, bytes]) => sum + bytes, 0);
	const files = new Map<string, Uint8Array>();
	let loaded = 0;
	onprogress({ loaded, total });

	const queue = [...pages, ...list.map(([path]) => path)].values();
	const bytes = async (path: string) => new Uint8Array(await (await request(path)).arrayBuffer());
	let failed = false;
	const work = async () => {
		for (const path of queue) {
			const data = await bytes(path);
			if (failed) return;
			files.set(path.replace(/(^|\/)$/, '$1index.html'), data);
			loaded += pages.includes(path) ? 0 : data.length;
			onprogress({ loaded: Math.min(loaded, total), total });
		}
	};
	await Promise.all(Array.from({ length: parallelRequests }, work)).finally(() => (failed = true));
	// Sorted by path, whichever came first: the same site makes the same package.
	return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
