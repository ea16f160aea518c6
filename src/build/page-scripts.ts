import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { locales } from '../lib/i18n/locales.ts';
import { bundleScript } from './bundle-script.ts';

const atlasFile = 'src/content/atlas.yaml';

/** `virtual:embed-element`: the text of `embed.js`, the custom element. */
const embedElement = bundleScript({
	id: 'virtual:embed-element',
	entry: 'embed/element.ts',
	define: () => {
		const { slug } = parse(readFileSync(atlasFile, 'utf8')) as { slug: string };
		return { ATLAS_SLUG: JSON.stringify(slug), SITE_TITLES: JSON.stringify(siteTitles()) };
	},
	watch: [atlasFile]
});

/** `virtual:filter-list`: the text of `filter-list.js`, the filters of the list of events. */
const filterList = bundleScript({
	id: 'virtual:filter-list',
	entry: 'pages/events/filter-list.ts'
});

/** The scripts that stand outside the framework, each as the text of a module. */
export const pageScripts: Plugin[] = [embedElement, filterList];

/** The site's name by language: the title of a frame until its first message. */
function siteTitles(): Record<string, string> {
	const titles = locales.map(({ id }) => {
		const file = new URL(`../messages/${id}.json`, import.meta.url);
		const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
		return [id, messages['site.title']!];
	});
	return Object.fromEntries(titles) as Record<string, string>;
}
