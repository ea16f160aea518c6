import { expect, test } from 'vitest';
import { locales } from '$lib/i18n/locales';
import { pagePaths, sitemap } from './sitemap';

test('the pages are those that the routes prerender in the first language', () => {
	const pages = pagePaths({
		'/src/routes/[[lang=language]]/+page.server.ts': () => [{ lang: undefined }, { lang: 'ru' }],
		'/src/routes/[[lang=language]]/about/+page.server.ts': () => [{ lang: undefined }],
		'/src/routes/[[lang=language]]/events/[id]/+page.server.ts': () => [
			{ lang: undefined, id: 'one' },
			{ lang: 'ru', id: 'one' },
			{ lang: undefined, id: 'two' }
		]
	});
	expect(pages).toEqual(['', 'about/', 'events/one/', 'events/two/']);
});

test('every page stands there in every language, with all languages beside it', () => {
	const xml = sitemap('https://atlas.example/', ['', 'a&b/']);
	const found = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
	expect(found).toHaveLength(2 * locales.length);
	expect(found).toContain('https://atlas.example/ru/a&amp;b/');
	expect(xml.match(/hreflang="zh-Hant"/g)).toHaveLength(2 * locales.length);
	expect(xml).toContain('hreflang="x-default" href="https://atlas.example/"');
});
