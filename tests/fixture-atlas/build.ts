// Writes geo/*.topo.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { topologies } from './geodata';

const folder = new URL('geo/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(topologies))
	writeFileSync(new URL(`${name}.topo.json`, folder), text);
