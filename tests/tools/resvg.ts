import { Resvg } from '@resvg/resvg-js';
import { readPng, type Picture } from './png';

/** An SVG as resvg draws it, a program that shares nothing with a browser; without its letters, whose fonts differ. */
export const drawnByResvg = (svg: string): Picture =>
	readPng(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
