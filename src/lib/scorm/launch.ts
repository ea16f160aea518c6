/**
 * The script of a package's first page: it tells the learning platform that the content in the
 * frame has been seen, and for how long. It is bundled by itself (`?worker&url`).
 */
import { findApi } from './api';
import { openSession } from './session';

const begin = () => openSession(findApi(window));
let session = begin();

// The window has loaded once the frame in it has: what it holds has been seen.
if (document.readyState === 'complete') session.complete();
else addEventListener('load', () => session.complete());
addEventListener('pagehide', () => session.finish());
// A page that comes back out of the browser's memory is a visit of its own.
addEventListener('pageshow', ({ persisted }) => {
	if (!persisted) return;
	session = begin();
	session.complete();
});
