/** The name of the `meta` element in which a packaged page says where the atlas lies on the web. */
export const homeMetaName = 'atlas-home';

/**
 * Where the full atlas lies on the web, on a page that is a file of a package, `…/index.html`: such
 * a page has no other pages beside it, and its address is not one to keep. Elsewhere `undefined`.
 */
export function onlineHome(): string | undefined {
	const meta = document.querySelector<HTMLMetaElement>(`head > meta[name="${homeMetaName}"]`);
	return meta?.content;
}
