import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { createI18n } from '$lib/i18n/i18n';
import { locales } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { address, view } from './fixture.server';
import { filmFrameOf, svgOf } from '.';

const language = createI18n(locales[0]!, allMessages('en'));
const input = { atlas: atlas('en'), view, language, address };
/** Every line of text of a picture. */
const textsOf = (svg: string) =>
	[...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!.replaceAll('&amp;', '&'));

test('use-H5: a picture names the event of its day, and its source', () => {
	const texts = textsOf(svgOf(input));
	for (const said of ['8 December 1991', 'Belovezha Agreement']) expect(texts).toContain(said);
	expect(texts.join(' ')).toContain('Source: Fifteen Republics · https://example.org/');
	const quiet = textsOf(svgOf({ ...input, view: { ...view, date: '2003-02-02' } }));
	expect(quiet).toContain('2 February 2003');
	expect(quiet).not.toContain('Belovezha Agreement');
});

test('use-H5: an author’s heading stands above the date', () => {
	const svg = svgOf({ ...input, title: 'Three <sign>' });
	expect(svg).toContain('Three &lt;sign');
	expect(textsOf(svg)).toContain('8 December 1991 · Union to Commonwealth');
});

test('use-H6: a frame of a film shows its day, with the captions that the film has', () => {
	const size = { width: 640, height: 360 };
	const film = { ...input, size, from: '1991-12-01', to: '1991-12-31', captions: true };
	expect(textsOf(filmFrameOf(film, '1991-12-08'))).toContain('Belovezha Agreement');
	const even = textsOf(filmFrameOf({ ...film, captions: false }, '1991-12-08'));
	expect(even).toContain('8 December 1991');
	expect(even).not.toContain('Belovezha Agreement');
});
