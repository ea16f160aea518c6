/** Trusted Types, where the browser has them. */
interface TrustedTypes {
	defaultPolicy: object | null;
	createPolicy: (
		name: string,
		rules: { createScriptURL: (address: string) => string | null }
	) => object;
}

/** What MapLibre writes its worker into where a frame has no origin. */
const workerData = 'data:text/javascript;charset=utf-8,';

/**
 * Whether a worker may be started from an address: one of this site; or, in a frame without an origin,
 * from which no browser starts those, data.
 */
export function isTrustedScript(address: string, base: string, origin: string): boolean {
	if (origin === 'null' && address.startsWith(workerData)) return true;
	return URL.canParse(address, base) && new URL(address, base).origin === new URL(base).origin;
}

/**
 * Lets workers be started under `require-trusted-types-for` of the page's policy, from this site's
 * addresses alone. MapLibre takes its worker's address as plain text, so the policy is the `default`
 * one, which the browser asks about such text. Whoever starts a worker calls this before.
 */
export function trustOwnScripts(): void {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	if (!trustedTypes || trustedTypes.defaultPolicy) return;
	trustedTypes.createPolicy('default', {
		createScriptURL: (address) =>
			isTrustedScript(address, document.baseURI, globalThis.origin) ? address : null
	});
}
