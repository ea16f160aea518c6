import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { prePaint } from './src/build/pre-paint.js';
import { sourceHash } from './src/build/source-hash.js';
import { withoutUnreadData } from './src/build/without-unread-data.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Of the one inline script that the pages bring along. */
const prePaintHash = createHash('sha256').update(prePaint).digest('base64');

/**
 * The build that the browser tests run on. It names addresses of this machine, so it lies apart from
 * the one that is put on the web, and it is not compressed, which takes as long as all else.
 */
const forTests = Boolean(process.env.TEST_BUILD);

const { SITE_URL = '' } = process.env;
/**
 * Whoever serves the page, and the origin of SITE_URL by name: in a sandboxed frame, which has no
 * origin, WebKit lets `'self'` match nothing. What is no address src/lib/server/site-url.ts refuses.
 * @type {('self' | `https://${string}.${string}`)[]}
 */
const own = ['self'];
if (URL.canParse(SITE_URL))
	own.push(/** @type {`https://${string}.${string}`} */ (new URL(SITE_URL).origin));

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: withoutUnreadData(
			adapter({
				pages: forTests ? 'test-results/build' : 'build',
				precompress: !forTests
			})
		),
		// The time of the build, SvelteKit's own version, would rename most scripts with every build.
		version: { name: sourceHash(root) },
		// Relative addresses let a build run from any folder of any server.
		paths: { relative: true },
		// `_app` would be hidden from some static hosts (Jekyll-based ones drop a leading underscore).
		appDir: 'app',
		prerender: {
			// Without SITE_URL there is nothing to write that names addresses (src/lib/server/site-url.ts).
			handleHttpError: ({ path, message }) => {
				if (process.env.SITE_URL || !/\/(oembed\.json|feed\.json|sitemap\.xml)$/.test(path))
					throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				// Whatever no line below allows: frames of others, plug-ins, prefetches, a manifest.
				'default-src': ['none'],
				// The code of the pages, and the one script that they bring along; no eval, no other inline.
				'script-src': [...own, `sha256-${prePaintHash}`],
				// The files of styles; Svelte sets single properties through the CSSOM, which needs no source.
				'style-src': own,
				// SvelteKit's announcer of page changes hides itself by a style attribute; this is its hash.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				// The icon; arrows in the styles and flags in pages, as data; a picture that is made here, and its preview, as blobs.
				'img-src': [...own, 'data:', 'blob:'],
				// A film that was made here, to be seen before it is kept.
				'media-src': [...own, 'blob:'],
				// The fonts of text and map.
				'font-src': own,
				// Topologies, words and records, which come when asked for.
				'connect-src': own,
				// The map's worker, and the one that saves pages. A sandboxed frame has no origin: there
				// MapLibre writes its worker into a data address; `src/hooks.server.ts` leaves that source to
				// the pages that are made for frames.
				'worker-src': [...own, 'data:'],
				// What makes an app of the site where it is installed.
				'manifest-src': own,
				// The preview of an embed, in the dialog that makes its snippet.
				'frame-src': own,
				// The pages have no `<base>`, and no form that is sent.
				'base-uri': ['none'],
				'form-action': ['none'],
				// No text becomes markup, script or the address of one, but by a policy of these names:
				// Svelte's for the templates in its code, and that of `src/lib/ui/trusted-scripts.ts`.
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'default']
			}
		}
	}
};
