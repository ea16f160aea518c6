// Writes static/geo/*.topo.json from geodata/raw and prints their sizes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { levels } from './levels-of-detail';
import { readMosaic } from './coverage';
import { writeTopology } from './topology';

const folder = new URL('../static/geo/', import.meta.url);
mkdirSync(folder, { recursive: true });
const mosaic = readMosaic();
for (const level of levels) {
	const text = writeTopology(level, mosaic);
	writeFileSync(new URL(`${level.name}.topo.json`, folder), text);
	const zipped = gzipSync(text, { level: 9 }).length;
	console.log(`${level.name}: ${text.length} bytes, ${zipped} gzipped`);
}
