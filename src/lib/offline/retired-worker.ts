import { cachePrefix, worker } from './worker-scope';

/*
 * What a host puts in the place of the worker to be rid of it: it takes back what is saved, and itself.
 * A page that is open goes on with the web.
 */

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
	for (const name of await caches.keys())
		if (name.startsWith(cachePrefix)) await caches.delete(name);
	await worker.registration.unregister();
}
