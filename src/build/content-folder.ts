import { readFileSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readMap } from '../lib/content/read-map.ts';

const all = 'virtual:content';
const section = 'virtual:map/';

/**
 * The content of an atlas as modules. `virtual:content` holds the text of every YAML file of the folder
 * `content` by its path there, and where the topologies lie; it stays on the server.
 * `virtual:map/<key>` holds what stands under a key of `map.yaml`, each in a module of its own, so
 * that the browser fetches with the first picture only what that needs.
 */
export function contentFolder(content = 'src/content', geo = 'static/geo'): Plugin {
	return {
		name: 'content-folder',
		resolveId: (id) => (id === all || id.startsWith(section) ? `\0${id}` : undefined),
		load(id) {
			if (id === `\0${all}`) {
				const paths = readdirSync(content, { recursive: true, encoding: 'utf8' })
					.map((path) => path.replaceAll('\\', '/'))
					.filter((path) => path.endsWith('.yaml'));
				for (const path of paths) this.addWatchFile(`${content}/${path}`);
				const files = paths.map((path) => [path, readFileSync(`${content}/${path}`, 'utf8')]);
				return (
					`export const files = ${JSON.stringify(Object.fromEntries(files))};\n` +
					`export const geo = ${JSON.stringify(geo)};`
				);
			}
			if (!id.startsWith(`\0${section}`)) return undefined;
			const file = `${content}/map.yaml`;
			this.addWatchFile(file);
			const map: Record<string, unknown> = { ...readMap(readFileSync(file, 'utf8')) };
			return `export default ${JSON.stringify(map[id.slice(section.length + 1)])}`;
		}
	};
}
