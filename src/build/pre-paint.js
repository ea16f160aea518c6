import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

/** Where `src/hooks.server.ts` takes the script from. */
const moduleId = 'virtual:pre-paint';

/**
 * `src/pre-paint.js` as it stands in every page that runs scripts: short, for it comes before the page's
 * map. An HTML parser reads its lines with line feeds alone, whatever the checkout has.
 */
export const prePaint = minifySync(
	'pre-paint.js',
	readFileSync('src/pre-paint.js', 'utf8').replaceAll('\r\n', '\n')
).code;

/**
 * The module `virtual:pre-paint`, whose default is that script as text.
 *
 * @returns {import('vite').Plugin}
 */
export const prePaintModule = () => ({
	name: 'pre-paint',
	resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
	load: (id) => (id === `\0${moduleId}` ? `export default ${JSON.stringify(prePaint)}` : undefined)
});
