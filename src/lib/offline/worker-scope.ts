/*
 * What the workers use of their global scope. The language's own declarations of it cannot stand
 * beside those of a page, which the rest of the project is checked with.
 */

/** An event that lasts as long as what was handed to `waitUntil`. */
interface LastingEvent extends Event {
	waitUntil: (work: Promise<unknown>) => void;
}

interface RequestEvent extends LastingEvent {
	request: Request;
	/** Who asks, and whom a visit to a page makes. */
	clientId: string;
	resultingClientId: string;
	respondWith: (response: Promise<Response>) => void;
}

interface PageMessage extends LastingEvent {
	data: unknown;
	source: Client | null;
}

interface Client {
	id: string;
	url: string;
	postMessage: (message: unknown) => void;
}

interface WorkerScope {
	registration: ServiceWorkerRegistration;
	clients: {
		claim: () => Promise<void>;
		/** Waits for one that is being loaded. */
		get: (id: string) => Promise<Client | undefined>;
		matchAll: (options: { type: 'window'; includeUncontrolled: true }) => Promise<Client[]>;
	};
	skipWaiting: () => Promise<void>;
	addEventListener: {
		(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
		(type: 'fetch', listener: (event: RequestEvent) => void): void;
		(type: 'message', listener: (event: PageMessage) => void): void;
	};
}

/** The worker itself. */
export const worker = self as unknown as WorkerScope;

/** Where the site begins. */
export const root = new URL(worker.registration.scope);

/** What the names of this site's caches begin with: other sites may lie in other folders of the host. */
export const cachePrefix = `offline ${root.pathname} `;
