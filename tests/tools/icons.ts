/** Draws the icons of the installed atlas from its favicon, into `static/icons`: `npm run icons`. */
import { Resvg } from '@resvg/resvg-js';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { themes } from '../../src/lib/styles/themes';

const mark = readFileSync('static/favicon.svg', 'utf8').replace(/<svg[^>]*>|<\/svg>/g, '');

/**
 * The mark on paper, on a field of 16 by 16.
 *
 * @param radius Of the corners of the paper.
 * @param scale Of the mark: one that is cut into any shape keeps within four fifths of the field.
 */
const icon = (
	radius: number,
	scale: number
) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
<rect width="16" height="16" rx="${radius}" fill="${themes.light.paper}" />
<g transform="translate(8 8) scale(${scale}) translate(-8 -8)">${mark}</g>
</svg>`;

const icons = { 192: icon(3, 0.84), 512: icon(3, 0.84), maskable: icon(0, 0.72) };

mkdirSync('static/icons', { recursive: true });
for (const [name, svg] of Object.entries(icons)) {
	const value = Number(name) || 512;
	const png = new Resvg(svg, { fitTo: { mode: 'width', value } }).render().asPng();
	writeFileSync(`static/icons/${name}.png`, png);
}
