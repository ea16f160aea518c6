/**
 * A browser's translator, as many a reading helper, puts a `<font>` in the place of every text node.
 * Svelte writes on into the node that is gone, and the page would show the text of another day.
 */
const isFont = (node: Node | null): node is HTMLElement => node?.nodeName === 'FONT';

/** Put text nodes in the place of a translator's elements: Svelte looks for them as it starts. */
export function unwrapTexts(root: HTMLElement): void {
	for (const font of root.querySelectorAll('font')) font.replaceWith(...font.childNodes);
	root.normalize();
}

/**
 * From now on, put a text node that a translator has replaced back in its place as soon as its text
 * changes; the translator takes it for a new one.
 */
export function restoreChangedTexts(root: HTMLElement): void {
	const places = new WeakMap<Node, HTMLElement>();
	const changes = new MutationObserver((records) => {
		for (const { target } of records) places.get(target)?.replaceWith(target);
	});
	const replacements = new MutationObserver((records) => {
		for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records)
			for (const node of removedNodes) {
				// The element comes in one step with the text's going, or in one before.
				const place = [...addedNodes, previousSibling, nextSibling].find(isFont);
				if (!place || !(node instanceof Text)) continue;
				places.set(node, place);
				changes.observe(node, { characterData: true });
			}
	});
	replacements.observe(root, { childList: true, subtree: true });
}
