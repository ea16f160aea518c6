import { atlas, references } from '$lib/content/load.server';
import { tables } from '$lib/content/publish/tables';

/** The tables under `data/`, the same in every language: their texts are English. */
export const published = tables(atlas('en'), references('en'));
