/**
 * The address of the page on screen with a `query`, `''` or `?…`. A page of the site is a folder; beside
 * the one-file edition `./` would list what lies on the disk.
 */
export const ownAddress = (query = ''): string =>
	import.meta.env.ONE_FILE ? query || '?' : `./${query}`;
