import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementSnippet, frameSnippet } from './snippet';

const src = 'https://atlas.example/ru/embed/?date=1991-12-21&republic=ua';

test('a frame closes its tag and says its title, size and rights', () =>
	expect(frameSnippet({ src, title: 'Карта «Союз»', width: '100%', height: 560 })).toBe(
		`<iframe
  src="https://atlas.example/ru/embed/?date=1991-12-21&amp;republic=ua"
  title="Карта «Союз»"
  width="100%"
  height="560"
  style="display: block; width: 100%; border: 0"
  loading="lazy"
  allow="fullscreen; clipboard-write"
  referrerpolicy="strict-origin-when-cross-origin"
></iframe>`
	));

test('hosts-F4: a frame of fixed width is as wide as its column at most', () => {
	const snippet = frameSnippet({ src, title: 'x', width: 640, height: 480 });
	expect(snippet).toContain('width="640"');
	expect(snippet).toContain('style="display: block; width: min(640px, 100%); border: 0"');
	expect(snippet).not.toContain('max-width');
});

test('bugs-F18: an element brings its script along, and a link for where that is refused', () => {
	const attributes = { date: '1991-12-21', lang: 'en' };
	const script = 'https://atlas.example/embed.js';
	const link = { href: 'https://atlas.example/?date=1991-12-21&lens=x', text: 'The <Union>' };
	expect(elementSnippet({ name: 'test-atlas', script, attributes, link })).toBe(
		`<script type="module" src="https://atlas.example/embed.js"></script>
<test-atlas date="1991-12-21" lang="en"><a href="https://atlas.example/?date=1991-12-21&amp;lens=x">The &lt;Union&gt;</a></test-atlas>`
	);
});

test('no title breaks out of its attribute', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (title) => {
			const snippet = frameSnippet({ src, title, width: 640, height: 480 });
			const [, value] = /title="([^"]*)"\n {2}width="640"/.exec(snippet)!;
			expect(value).not.toMatch(/[<>']/);
			const text = value!
				.replace(/&lt;/g, '<')
				.replace(/&gt;/g, '>')
				.replace(/&quot;/g, '"')
				.replace(/&#39;/g, "'")
				.replace(/&amp;/g, '&');
			expect(text).toBe(title);
		})
	);
});
