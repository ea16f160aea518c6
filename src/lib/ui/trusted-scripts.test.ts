import { expect, test, vi } from 'vitest';
import { isTrustedScript, trustOwnScripts } from './trusted-scripts';

const site = 'https://atlas.example';
const page = `${site}/history/embed/`;
const data = 'data:text/javascript;charset=utf-8,postMessage(1)';

test.each([
	['../app/immutable/workers/worker.mjs', site, true],
	[`${site}/service-worker.js`, site, true],
	[`${site}/app/worker.mjs`, 'null', true],
	[data, 'null', true],
	[data, site, false],
	['data:text/html,x', 'null', false],
	['blob:https://atlas.example/1-2-3', site, true],
	['blob:null/1-2-3', 'null', false],
	['https://elsewhere.example/worker.mjs', site, false],
	['//elsewhere.example/worker.mjs', site, false],
	['http://atlas.example/worker.mjs', site, false],
	['javascript:alert(1)', site, false],
	['https://', site, false]
])('a worker from %s, in a page of origin %s: %s', (address, origin, trusted) =>
	expect(isTrustedScript(address, page, origin)).toBe(trusted)
);

test('a page has one policy, however many parts ask for it; an older browser has none', () => {
	const createPolicy = vi.fn(() => (trustedTypes.defaultPolicy = {}));
	const trustedTypes: { defaultPolicy: object | null; createPolicy: unknown } = {
		defaultPolicy: null,
		createPolicy
	};
	trustOwnScripts();
	vi.stubGlobal('trustedTypes', trustedTypes);
	trustOwnScripts();
	trustOwnScripts();
	expect(createPolicy).toHaveBeenCalledOnce();
});
