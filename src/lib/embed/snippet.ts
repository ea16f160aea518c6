import { escapeHtml } from '$lib/ui/escape-html';

/** A frame for somebody's page. */
interface EmbedFrame {
	/** Absolute address of the embed. */
	src: string;
	/** What a screen reader calls the frame, in the language of what it shows. */
	title: string;
	/** CSS pixels, or all the width there is. */
	width: number | '100%';
	height: number;
}

/**
 * The frame as HTML to paste: whole in itself, with its closing tag (an iframe without one swallows
 * the rest of the page), loaded when it comes near, and allowed what its buttons do.
 *
 * It keeps to the column by its width alone. WordPress's block themes hold their blocks in the column by
 * `max-width` and `margin`: the first is theirs to set, the second does nothing to an inline element.
 */
export function frameSnippet({ src, title, width, height }: EmbedFrame): string {
	return tag('iframe', {
		src,
		title,
		width,
		height,
		style: `display: block; width: ${typeof width === 'number' ? `min(${width}px, 100%)` : width}; border: 0`,
		loading: 'lazy',
		allow: 'fullscreen; clipboard-write',
		referrerpolicy: 'strict-origin-when-cross-origin'
	});
}

/** An atlas as a custom element. */
interface AtlasElement {
	/** The element's name: the atlas's slug. */
	name: string;
	/** Absolute address of the script that defines the element. */
	script: string;
	/** The view and the options, named as in the query of an embed; and its language, title and size. */
	attributes: Record<string, string | number>;
	/** Absolute address of the atlas with the same view, and what it shows. */
	link: { href: string; text: string };
}

/**
 * The element as HTML to paste, with the script that defines it. It holds a link: all that is left of it
 * where a page or a network refuses the script, where an editor takes unknown elements away, and on paper.
 */
export function elementSnippet({ name, script, attributes, link }: AtlasElement): string {
	const content = tag('a', { href: link.href }, escapeHtml(link.text));
	return `${tag('script', { type: 'module', src: script })}\n${tag(name, attributes, content)}`;
}

/** An element, each attribute on a line of its own once they are many. */
function tag(name: string, attributes: Record<string, string | number>, content = ''): string {
	const pairs = Object.entries(attributes).map(
		([key, value]) => `${key}="${escapeHtml(String(value))}"`
	);
	if (pairs.length < 3) return `<${[name, ...pairs].join(' ')}>${content}</${name}>`;
	return `<${name}\n${pairs.map((pair) => `  ${pair}\n`).join('')}>${content}</${name}>`;
}
