/**
 * Where the site lies on the web, with its folder: `SITE_URL` of the build. What must name an absolute
 * address (oEmbed, the cards of links) is left out where it is not set.
 */
export const site = addressOf(process.env.SITE_URL);

function addressOf(text: string | undefined): string | undefined {
	if (!text) return undefined;
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol))
		throw new Error(`SITE_URL: "${text}" is no address like https://your.host/atlas/`);
	// Without the slash, relative addresses would resolve beside the folder.
	return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}
