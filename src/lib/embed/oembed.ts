import { escapeHtml } from '$lib/ui/escape-html';
import { frameHeight } from './frame-height';
import { defaultParts } from './ui-parts';

/** What an answer says of the atlas. */
interface Embeddable {
	/** What the embed shows, in words of its language. */
	title: string;
	provider: { name: string; url: string };
	/** Absolute address of the embed. */
	src: string;
	/** A picture of what the embed shows first. */
	picture: { url: string; width: number; height: number };
}

/** The frame in pixels: the width of a column of text, and the height that suits it. */
const frame = { width: 720, height: frameHeight(720, defaultParts) };

/**
 * The answer of an oEmbed provider (oembed.com, version 1.0): one bare frame. Hosts drop attributes
 * that they do not know, so it asks for nothing that the embed could not do without. A file cannot
 * obey `maxwidth`, so the frame takes the width of its column; WordPress lets a percentage through.
 */
export function oEmbed({ title, provider, src, picture }: Embeddable) {
	const { width, height } = frame;
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: provider.name,
		provider_url: provider.url,
		cache_age: 86_400,
		html: `<iframe src="${escapeHtml(src)}" width="100%" height="${height}" title="${escapeHtml(title)}" frameborder="0" allowfullscreen></iframe>`,
		width,
		height,
		thumbnail_url: picture.url,
		thumbnail_width: picture.width,
		thumbnail_height: picture.height
	};
}
