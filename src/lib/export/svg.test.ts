import { expect, test } from 'vitest';
import { overlaps } from '$lib/map/labels/collision';
import { boxOf } from './figure/boxes';
import { figure, scene, textsIn } from './fixture.server';
import { writeSvg } from './svg';

const svg = (of = figure()) => writeSvg(scene(of), 1280, 720);

test('the file stands alone: nothing is fetched, nothing runs, no colour is left to a style sheet', () => {
	const file = svg(figure(undefined, {}, { patterns: true }));
	expect(file).not.toMatch(/<(script|style|image|use|foreignObject)\b/);
	expect(file).not.toMatch(/var\(|class=|style=|currentcolor/i);
	for (const [, address] of file.matchAll(/url\(([^)]*)\)/g)) {
		expect(address).toMatch(/^#[\w.-]+$/);
		expect(file).toContain(`id="${address!.slice(1)}"`);
	}
});

/** Of SVG 1.1 what librsvg, Inkscape, Illustrator and browsers draw alike, and its two additions. */
const drawn = {
	elements: 'svg title desc metadata defs clipPath pattern path g text',
	attributes: [
		'id width height viewBox role lang xml:lang xmlns xmlns:inkscape transform clip-path d x y',
		'fill stroke stroke-width stroke-linejoin stroke-linecap stroke-dasharray stroke-opacity',
		'font-family font-size font-weight text-anchor patternUnits patternTransform',
		'inkscape:groupmode inkscape:label aria-hidden xmlns:rdf xmlns:dc xmlns:cc rdf:about',
		'rdf:resource'
	].join(' ')
};

test('the file holds nothing that some program does not draw, and its elements are closed', () => {
	const view = { lens: 'referendum', date: '1991-03-20', compare: '1990-01-01' };
	const file = svg(figure('ru', { ...view, layers: 'autonomies', republic: 'ua' }));
	const open: string[] = [];
	for (const [, closing, element, attributes, whole] of file.matchAll(
		/<(\/?)([\w:]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g
	)) {
		if (closing) expect(open.pop()).toBe(element);
		else if (!whole) open.push(element!);
		expect(/^(rdf|dc|cc):/.test(element!) || drawn.elements.split(' ').includes(element!)).toBe(
			true
		);
		for (const [, name] of attributes!.matchAll(/ ([\w:-]+)=/g))
			expect(name!.startsWith('data-') || drawn.attributes.split(' ').includes(name!), name).toBe(
				true
			);
	}
	expect(open).toEqual([]);
	expect(file.replace(/<\/?[\w:]+(?: [\w:-]+="[^"<]*")*\/?>/g, '')).not.toMatch(/[<>]/);
});

test('it says what it shows and how large it is', () => {
	const file = svg();
	expect(file).toMatch(
		/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* width="1280" height="720"/
	);
	expect(file).toContain('<title>8 December 1991 · Union to Commonwealth</title>');
	expect(file).toMatch(/<desc>[^<]*Signed as a founder: Russian SFSR, Ukraine, Belarus/);
});

test('hosts-F21: it tells in Dublin Core what it shows, of which day, whence and on which terms', () => {
	const file = svg(figure('ru'));
	const [, about] = /<metadata>([^]*)<\/metadata>/.exec(file)!;
	for (const told of [
		'<dc:title>8 декабря 1991 г. · От Союза к Содружеству</dc:title>',
		'<dc:coverage>1991-12-08</dc:coverage>',
		'<dc:language>ru</dc:language>',
		'<dc:identifier>https://example.org/?date=1991-12-08&amp;lens=treaties</dc:identifier>',
		'<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>'
	])
		expect(about).toContain(told);
	expect(about).toMatch(/<dc:source>[^<]*Natural Earth/);
	expect(about).toMatch(/<dc:publisher>.*Пятнадцать республик/);
});

test('hosts-F5: letters have no stroke, their halo is a text below them', () => {
	const texts = [...svg().matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(
		([, attributes, text]) => ({
			attributes: attributes!,
			text
		})
	);
	const haloes = texts.filter(({ attributes }) => attributes.includes(' stroke='));
	expect(haloes.length).toBeGreaterThanOrEqual(15);
	for (const halo of haloes) {
		const above = texts[texts.indexOf(halo) + 1]!;
		expect(above.text).toBe(halo.text);
		expect(above.attributes).not.toMatch(/ stroke/);
		expect(halo.attributes).toContain(' aria-hidden="true"');
		expect(halo.attributes).not.toContain(' fill=');
		expect(halo.attributes.split(' font-size')[0]).toBe(above.attributes.split(' font-size')[0]);
	}
	for (const { attributes } of texts) expect(/ (fill|stroke)=/.test(attributes)).toBe(true);
});

test('its groups are layers with names', () => {
	const names = [...svg().matchAll(/<g id="([^"]+)" inkscape:groupmode="layer"/g)].map(
		([, id]) => id
	);
	for (const name of [
		'sea',
		'neighbours',
		'republics',
		'lakes',
		'borders',
		'names',
		'legend',
		'credit'
	])
		expect(names).toContain(name);
	expect(new Set(names).size).toBe(names.length);
});

test('use-D5: an inset has north up, its patterns are not turned with it', () => {
	const file = svg(figure(undefined, {}, { patterns: true }));
	expect(file).toMatch(
		/<g id="baltic-land"[^>]* transform="translate\([^)]*\) rotate\(-[\d.]+\) scale/
	);
	expect(file).toMatch(/patternTransform="rotate\([\d.]+\) scale/);
});

test('every republic is a path with its status, in its colour', () => {
	const file = svg();
	for (const { id, status, described } of figure().republics) {
		const path = new RegExp(
			`<path data-republic="${id}" data-status="${status.id}" d="M[^>]*>`
		).exec(file);
		expect(path?.[0]).toContain(`fill="${status.fill}"`);
		expect(file).toContain(`<title>${described}</title>`);
	}
});

test('autonomies have broken outlines, with what they are called', () => {
	const file = svg(figure(undefined, { layers: 'autonomies' }));
	expect(file).toMatch(
		/<path data-autonomy="tatar" d="M[^>]* stroke-dasharray="[\d.]+ [\d.]+"[^>]*><title>Tatar ASSR/
	);
	expect(file).toMatch(/<path data-autonomy="transnistria"[^>]* stroke-linecap="round"/);
	expect(file).toContain('>Tatar ASSR</text>');
});

test('the places of the events of the day are marked on the map and explained in the legend', () => {
	const file = svg();
	expect(file).toMatch(
		/<path data-event-mark="belovezha" d="M[^>]*><title>Viskuli: Belovezha Agreement<\/title>/
	);
	expect(file).toContain('>Viskuli</text>');
	expect(textsIn(scene().marks).map(({ text }) => text)).toContain('Viskuli: Belovezha Agreement');
	expect(svg(figure(undefined, { date: '1995-01-01' }))).not.toContain('data-event-mark');
});

test('the name of a place lies on no other name', () => {
	for (const lang of [undefined, 'ru', 'zh-hans'])
		for (const date of ['1991-08-19', '1991-08-27', '1991-12-08', '1991-12-21', '1993-01-22']) {
			const { marks } = scene(figure(lang, { date }));
			const textsOf = (id: string) =>
				textsIn(marks.filter((mark) => mark.kind === 'group' && mark.id === id)).map(boxOf);
			for (const place of textsOf('events'))
				expect(textsOf('names').filter((name) => overlaps(place, name))).toEqual([]);
		}
});

test('texts are texts, and markup in them is text too', () => {
	const hostile = { ...figure(), date: `<b onload="x">&'\u0008 1991` };
	const file = svg(hostile);
	expect(file).toContain('>&lt;b onload=&quot;x&quot;&gt;&amp;&apos; 1991</text>');
	expect(file).toContain('date=1991-12-08&amp;lens=treaties');
});
