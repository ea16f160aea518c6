import { json } from '@sveltejs/kit';
import { atlasTopoJson } from '$lib/content/publish/borders';
import { editions, trueShapes } from '$lib/server/published';

export const prerender = true;

/** Republics and autonomies in one file, which holds each border once. */
export const GET = () => json(atlasTopoJson(trueShapes(), editions));
