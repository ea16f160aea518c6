/**
 * The script of a package's first page: it tells the learning platform that the content in the
 * frame has been seen, and for how long. The import `?worker&url` bundles it by itself.
 */
import { findApi } from './api';
import { openSession } from './session';

// The words for a page whose script does not run are hidden.
document.documentElement.classList.add('launched');

const begin = () => openSession(() => findApi(window));
let session = begin();

// A window loads after the frame in it: by then its content has been seen.
if (document.readyState === 'complete') session.complete();
else addEventListener('load', () => session.complete());
addEventListener('pagehide', () => session.finish());
// A page that returns from the back/forward cache begins another visit.
addEventListener('pageshow', ({ persisted }) => {
	if (!persisted) return;
	session = begin();
	session.complete();
});
