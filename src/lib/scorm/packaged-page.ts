/** The name of the element in which a packed page says where the atlas lies on the web. */
export const homeMeta = 'atlas-home';

/**
 * Where the full atlas lies on the web, on a page that is a file of a package, `…/index.html`: such
 * a page has no other pages beside it, and its address is not one to keep. Elsewhere `undefined`.
 */
export function packedFrom(): string | undefined {
	const meta = document.querySelector<HTMLMetaElement>(`head > meta[name="${homeMeta}"]`);
	return meta?.content;
}
