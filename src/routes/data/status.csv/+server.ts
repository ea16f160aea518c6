import { atlas } from '$lib/content/load.server';
import { statusCsv } from '$lib/content/publish';
import { csv } from '../csv';

export const prerender = true;

/** Every status of every republic in every lens, with its dates. */
export const GET = () => csv(statusCsv(atlas('en')));
