import { trustOwnScripts } from '$lib/ui/trusted-scripts';
import { isRelease, type Release } from './release';

/**
 * Register the worker that makes the atlas work without a network, and call `onrenewed` once it has
 * saved another version than the one on screen. Without a worker all stays as it is.
 *
 * A reader who asks for little data, and a browser without workers, go on as they are.
 *
 * @param site The site's folder.
 */
export async function register(site: URL, onrenewed: () => void): Promise<void> {
	const { serviceWorker, connection } = navigator as Partial<Navigator> & {
		connection?: { saveData?: boolean };
	};
	if (!serviceWorker || connection?.saveData) return;
	const own: Release = { version: document.documentElement.dataset.version ?? '' };
	serviceWorker.addEventListener('message', ({ data }) => {
		if (isRelease(data) && data.version !== own.version) onrenewed();
	});
	trustOwnScripts();
	try {
		await serviceWorker.register(new URL('service-worker.js', site));
	} catch {
		return;
	}
	const registration = await serviceWorker.ready;
	const sayVersion = () => (serviceWorker.controller ?? registration.active)?.postMessage(own);
	sayVersion();
	serviceWorker.addEventListener('controllerchange', sayVersion);

	// A browser looks for a new version when a page is loaded; an app stays open for days.
	const update = () => {
		if (document.visibilityState === 'visible') registration.update().catch(() => {});
	};
	document.addEventListener('visibilitychange', update);
	addEventListener('online', update);
}
