import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { parse } from 'yaml';
import { locales } from '../lib/i18n/locales.ts';

const atlasFile = 'src/content/atlas.yaml';
const moduleId = 'virtual:embed-element';
const library = fileURLToPath(new URL('../lib', import.meta.url));

/** The module `virtual:embed-element`: the text of `embed.js`, the custom element as one small file. */
export function elementScript(): Plugin {
	return {
		name: 'embed-element',
		resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
		async load(id) {
			if (id !== `\0${moduleId}`) return undefined;
			const { modules, code } = await bundle();
			for (const file of [atlasFile, ...modules]) this.addWatchFile(file);
			return `export default ${JSON.stringify(code)}`;
		}
	};
}

async function bundle() {
	const { slug } = parse(readFileSync(atlasFile, 'utf8')) as { slug: string };
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		resolve: { alias: { $lib: library } },
		define: {
			ATLAS_SLUG: JSON.stringify(slug),
			SITE_TITLES: JSON.stringify(siteTitles())
		},
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			modulePreload: false,
			rolldownOptions: { input: `${library}/embed/element.ts` }
		}
	});
	const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
	return { modules: output[0].moduleIds, code: output[0].code };
}

/** The site's name by language: the title of a frame until its first message. */
function siteTitles(): Record<string, string> {
	const titles = locales.map(({ id }) => {
		const file = new URL(`../messages/${id}.json`, import.meta.url);
		const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
		return [id, messages['site.title']!];
	});
	return Object.fromEntries(titles) as Record<string, string>;
}
