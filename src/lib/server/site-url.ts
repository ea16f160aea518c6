/**
 * Where the site will lie on the web, with its folder: `SITE_URL` of the build. Only what must name
 * an absolute address needs it (oEmbed, the cards of links), and is left out where nobody said.
 */
export const site = addressOf(process.env.SITE_URL);

function addressOf(text: string | undefined): string | undefined {
	if (!text) return undefined;
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol))
		throw new Error(`SITE_URL: "${text}" is no address like https://your.host/atlas/`);
	// Without the slash the folder would be taken for a file, and what lies in it for its neighbour.
	return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}
