import { library } from '$lib/content/load.server';
import { referendumCsv } from '$lib/content/publish';
import { csv } from '../csv';

export const prerender = true;

/** The vote of 17 March 1991 and the republics' own votes, with the confidence of their figures. */
export const GET = () => csv(referendumCsv(library('en')));
