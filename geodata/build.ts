// Writes static/geo/*.topo.json from geodata/raw and prints their sizes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { levelsOfDetail } from './levels-of-detail';
import { readCoverage } from './coverage';
import { writeTopology } from './topology';

const folder = new URL('../static/geo/', import.meta.url);
mkdirSync(folder, { recursive: true });
const coverage = readCoverage();
for (const level of levelsOfDetail) {
	const text = writeTopology(level, coverage);
	writeFileSync(new URL(`${level.name}.topo.json`, folder), text);
	const zipped = gzipSync(text, { level: 9 }).length;
	console.log(`${level.name}: ${text.length} bytes, ${zipped} gzipped`);
}
