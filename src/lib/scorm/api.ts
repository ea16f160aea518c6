/**
 * The run-time interface of a learning platform: SCORM 1.2 Run-Time Environment, section 3.2. By it all
 * answers are strings; some platforms answer with booleans and numbers.
 */
export interface Scorm12 {
	LMSInitialize: (empty: '') => unknown;
	LMSGetValue: (element: string) => unknown;
	LMSSetValue: (element: string, value: string) => unknown;
	LMSCommit: (empty: '') => unknown;
	LMSFinish: (empty: '') => unknown;
}

/** How many frames outwards the interface is searched for; ADL's own example gives up after 7. */
const maxDepth = 20;

/**
 * The platform's interface: an object named `API` in this window, in one of the frames around it,
 * or around the window that opened it (Run-Time Environment, section 3.3.6.1). None where the page
 * stands by itself, or where the frames around are a foreign site's.
 */
export function findApi(window: Window): Scorm12 | undefined {
	return searchOutwards(window) ?? searchOutwards(openerOf(window));
}

function searchOutwards(start: Window | null): Scorm12 | undefined {
	let frame = start;
	for (let depth = 0; frame && depth < maxDepth; depth++) {
		const api = apiOf(frame);
		if (api) return api;
		frame = frame.parent === frame ? null : frame.parent;
	}
	return undefined;
}

/**
 * The interface that a window holds; a window of another origin throws when it is asked, and an element
 * whose id is `API` is none.
 */
function apiOf(window: Window): Scorm12 | undefined {
	try {
		const { API } = window as Window & { API?: Partial<Scorm12> };
		return typeof API?.LMSInitialize === 'function' ? (API as Scorm12) : undefined;
	} catch {
		return undefined;
	}
}

/** The window that opened the outermost frame, or this one where that is of another origin. */
function openerOf(window: Window): Window | null {
	try {
		return ((window.top ?? window).opener ?? window.opener) as Window | null;
	} catch {
		return window.opener as Window | null;
	}
}
