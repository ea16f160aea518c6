import { listen } from './listen';

/*
 * What opens the search on pages to read, which have no other script: `app/search.js`. It shares the
 * files of the site's code, see `src/build/search-module.ts`. On the page of the search the results
 * stand in the page.
 */

listen();
const results = document.querySelector<HTMLElement>('[data-search-results]');
// Where its files do not come, the names of the page stay.
if (results) import('./fill-page').then(({ fillPage }) => fillPage(results)).catch(() => undefined);
