import { queryOf } from '$lib/domain/query';
import { wordPressMessage } from './wordpress-message';

/** What a page using pym.js may have called its frame. */
const pymChildId = /^[\w:.-]{1,100}$/;

/**
 * A height in pixels in the formats of the hosts that size the frames of others, each of which
 * ignores the others':
 *
 * - Datawrapper's responsive-iframe snippet: an object of heights by chart, for the frame it comes
 *   from (developer.datawrapper.de/docs/responsive-iframe)
 * - Flourish's embed script, and Pageflow and Charted with it: JSON text with `iframe.resize`
 *   (`site/embedded.js` of @flourish/sdk)
 * - pym.js: text for the `childId` that it put into the address (`_makeMessage` in nprapps/pym.js)
 * - H5P's resizer: `scrollHeight`, which was `height` in older ones (`js/h5p-resizer.js` of
 *   h5p/h5p-php-library)
 * - Canvas: `lti.frameResize` (developerdocs.instructure.com, `file.lti_window_post_message`)
 * - WordPress: `height`, with the frame's secret (`wordpress-message.ts`)
 */
export function hostResizeMessages(
	slug: string,
	height: number,
	{ search, hash, href }: Pick<Location, 'search' | 'hash' | 'href'>
): unknown[] {
	const childId = queryOf({ search, hash }).get('childId') ?? '';
	return [
		{ 'datawrapper-height': { [slug]: height } },
		JSON.stringify({
			sender: 'Flourish',
			context: 'iframe.resize',
			method: 'resize',
			height,
			src: href
		}),
		...(pymChildId.test(childId) ? [['pym', childId, 'height', height].join('xPYMx')] : []),
		{ context: 'h5p', action: 'resize', height, scrollHeight: height, clientHeight: height },
		{ subject: 'lti.frameResize', height },
		...wordPressMessage('height', height, hash)
	];
}

/** What an H5P resizer waits for before it lets a frame be resized, and how it answers. */
export const h5pHello = { context: 'h5p', action: 'hello' } as const;

/** Whether a message is an H5P resizer's answer, or its notice that the page's width changed. */
export function asksForHeight(data: unknown): boolean {
	if (typeof data !== 'object' || data === null) return false;
	const { context, action } = data as Record<string, unknown>;
	return context === 'h5p' && (action === 'hello' || action === 'resize');
}
