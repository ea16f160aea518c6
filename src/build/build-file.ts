/** Writes the one-file edition: `npm run build:file`, or `npm run build:file -- --lang ru`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '../lib/i18n/locales.ts';
import { oneFile } from './one-file.ts';

const ids = locales.map(({ id }) => id);
const { lang } = parseArgs({ options: { lang: { type: 'string', default: ids[0]! } } }).values;
if (!ids.includes(lang)) {
	console.error(`"${lang}" is no language of the atlas. Those are: ${ids.join(', ')}.`);
	process.exit(1);
}
const { slug, html } = await oneFile(lang);
const folder = process.env.TEST_BUILD ? 'test-results/build-file' : 'build-file';
const path = join(folder, `${slug}-${lang}.html`);
mkdirSync(folder, { recursive: true });
writeFileSync(path, html);
process.stdout.write(`${path}: ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB\n`);
