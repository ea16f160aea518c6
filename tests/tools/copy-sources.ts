import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sources } from '../../src/build/source-hash.js';

/** The program that builds a copy of the sources, run by Node in its folder. */
export const vite = resolve('node_modules/vite/bin/vite.js');

/** A folder of its own with all that a build is made from; whoever asks for it removes it. */
export function copySources(): string {
	const copy = mkdtempSync(join(tmpdir(), 'fifteen-republics-'));
	for (const part of [...sources, 'tsconfig.json'])
		cpSync(part, join(copy, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
	return copy;
}
