/** Stands for `$app/state`: a file is never published anew. */
export const updated = { check: () => Promise.resolve(false) };
