import { buildAddress } from './build-address';

/**
 * Where the site lies on the web, with its folder: `SITE_URL` of the build. What must name an absolute
 * address (oEmbed, the cards of links) is left out where it is not set.
 */
export const site = folderOf(buildAddress('SITE_URL', process.env.SITE_URL, ['https:', 'http:']));

/** The address with a slash at its end: without it, relative addresses would resolve beside the folder. */
function folderOf(address: string | undefined): string | undefined {
	if (!address) return undefined;
	const { origin, pathname } = new URL(address);
	return `${origin}${pathname.replace(/\/?$/, '/')}`;
}
