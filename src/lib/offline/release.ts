import * as v from 'valibot';

const release = v.object({ version: v.string() });

/**
 * What page and worker tell one another: the page, which version it is of; the worker, once it has
 * saved a version, which one that is.
 */
export type Release = v.InferOutput<typeof release>;

export const isRelease = (message: unknown): message is Release => v.is(release, message);
