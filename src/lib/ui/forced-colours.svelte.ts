import { browser } from '$app/environment';

const query = browser ? matchMedia('(forced-colors: active)') : undefined;
let active = $state(query?.matches ?? false);
query?.addEventListener('change', ({ matches }) => (active = matches));

/** Whether the reader's system has put its own few colours on the page: patterns then come on. */
export const forcedColours = () => active;
