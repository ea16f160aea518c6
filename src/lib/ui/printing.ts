import { MediaQuery } from 'svelte/reactivity';

/** Whether the page is put on paper, which may be grey: patterns then come on. */
export const printing = new MediaQuery('print');
