/**
 * A setting of the build that names an address, parsed; undefined where it is not set. Throws, with the
 * setting's name, where it is none of the protocols ("https:").
 */
export function buildAddress(
	name: string,
	text: string | undefined,
	protocols: readonly string[]
): string | undefined {
	if (!text) return undefined;
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !protocols.includes(url.protocol))
		throw new Error(`${name}: "${text}" is no address that begins with ${protocols.join(' or ')}`);
	return url.href;
}

/**
 * CONTACT, how the publisher of a copy can be reached: a page, or the address of a mailbox with or
 * without `mailto:`, as `mailto:` without a subject of its own. Throws where it is neither.
 */
export function contactAddress(text: string | undefined): string | undefined {
	const bare = text && /^[^\s@:/?#]+@[^\s@:/?#]+$/.test(text) ? `mailto:${text}` : text;
	const address = buildAddress('CONTACT', bare, ['https:', 'http:', 'mailto:']);
	if (address?.startsWith('mailto:') && !/^mailto:[^\s@?#,]+@[^\s@?#,]+$/.test(address))
		throw new Error(`CONTACT: "${text}" is no address of one mailbox`);
	return address;
}
