/** What the build wrote (packing-list.ts): paths from the root, and bytes. */
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
const together = 6;

/**
 * Fetch all that the pages need to work without a network, by path from the root; a page that is a
 * folder's becomes its `index.html`. Rejects when any of it cannot be had.
 */
export async function fetchSite(options: Options): Promise<Map<string, Uint8Array>> {
	const { root, pages, onprogress, signal } = options;
	const fetched = async (path: string) => {
		const response = await fetch(new URL(path, root), { signal });
		if (!response.ok) throw new Error(`${path}: ${response.status}`);
		return response;
	};
	const list = (await (await fetched('app/packing-list.json')).json()) as PackingList;
	const total = list.reduce((sum, [, bytes]) => sum + bytes, 0);
	const files = new Map<string, Uint8Array>();
	let loaded = 0;
	onprogress({ loaded, total });

	const wanted = [...pages, ...list.map(([path]) => path)];
	const queue = wanted.values();
	const bytes = async (path: string) => new Uint8Array(await (await fetched(path)).arrayBuffer());
	let lost = false;
	const work = async () => {
		for (const path of queue) {
			const data = await bytes(path);
			// Where one file cannot be had nobody waits for the others.
			if (lost) return;
			files.set(path.replace(/(^|\/)$/, '$1index.html'), data);
			loaded += pages.includes(path) ? 0 : data.length;
			onprogress({ loaded: Math.min(loaded, total), total });
		}
	};
	await Promise.all(Array.from({ length: together }, work)).finally(() => (lost = true));
	// In the order of the list, whichever came first: the same site makes the same package.
	return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
