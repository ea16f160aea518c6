/** The secret that WordPress has put at the end of a frame's address. */
const secret = /#\?secret=([\da-z]{1,60})$/i;

/**
 * A message to the script that WordPress loads with embeds (`receiveEmbedMessage` in its
 * `wp-includes/js/wp-embed.js`), or none where the frame's address holds no secret of WordPress. Of an
 * embed by oEmbed the script takes a `height` in pixels from 200 to 1000, and follows a `link` in place
 * of the page: to the embed's own host, while the frame has the focus. The frame itself may open no
 * window there.
 */
export function wordPressMessage(
	message: 'height' | 'link',
	value: number | string,
	hash: string
): object[] {
	const found = secret.exec(hash)?.[1];
	return found ? [{ message, value, secret: found }] : [];
}
