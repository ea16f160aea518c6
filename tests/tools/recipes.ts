import { readFileSync } from 'node:fs';

const readme = new URL('../../README.md', import.meta.url);

/** The block of README that tells a server how to serve the site: `nginx` or `caddyfile`. */
export const recipe = (language: string): string =>
	readFileSync(readme, 'utf8').split(`\`\`\`${language}\n`)[1]!.split('```')[0]!;
