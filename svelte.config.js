import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sourceHash } from './src/build/source-hash.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The one inline script that the pages bring along; `src/hooks.server.ts` writes it into them. */
const prePaint = readFileSync(new URL('src/pre-paint.js', import.meta.url), 'utf8');
// As an HTML parser reads it, with line feeds alone, whatever the checkout has.
const prePaintHash = createHash('sha256')
	.update(prePaint.replaceAll('\r\n', '\n'))
	.digest('base64');

/**
 * The build that the browser tests run on. It names addresses of this machine, so it lies apart from
 * the one that is put on the web, and it is not compressed, which takes as long as all else.
 */
const forTests = Boolean(process.env.TEST_BUILD);

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({
			pages: forTests ? 'test-results/build' : 'build',
			precompress: !forTests
		}),
		// The time of the build, SvelteKit's own version, would rename most scripts with every build.
		version: { name: sourceHash(root) },
		// Relative addresses let a build run from any folder of any server.
		paths: { relative: true },
		// `_app` would be hidden from some static hosts (Jekyll-based ones drop a leading underscore).
		appDir: 'app',
		prerender: {
			// Without SITE_URL there is no oEmbed to write (src/lib/server/site-url.ts).
			handleHttpError: ({ path, message }) => {
				if (process.env.SITE_URL || !path.endsWith('/oembed.json')) throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${prePaintHash}`],
				'style-src': ['self'],
				// SvelteKit's announcer of page changes hides itself by a style attribute; this is its hash.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				// A film that was made here, to be seen before it is kept.
				'media-src': ['self', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				// A sandboxed frame has no origin: there MapLibre writes its worker into a data address.
				'worker-src': ['self', 'blob:', 'data:'],
				// The preview of an embed, in the dialog that makes its snippet.
				'frame-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
