import { MediaQuery } from 'svelte/reactivity';

/** Whether the reader's system replaces the page's colours by a few of its own: patterns then come on. */
export const forcedColours = new MediaQuery('forced-colors: active');
