import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = `${root}test-results/build-file/fifteen-republics-ru.html`;

/** The one-file edition in Russian, the largest, as a `file:` address; built where it is older than the site. */
export function oneFile(): { path: string; href: string } {
	const current =
		existsSync(file) &&
		statSync(file).mtimeMs > statSync(`${root}test-results/build/index.html`).mtimeMs;
	if (!current) {
		const env = { ...process.env, NODE_ENV: 'production', TEST_BUILD: '1' };
		const command = 'npm run build:file -- --lang ru';
		const { status, stderr } = spawnSync(command, { cwd: root, env, shell: true });
		if (status !== 0) throw new Error(`The file could not be built: ${String(stderr)}`);
	}
	return { path: file, href: pathToFileURL(file).href };
}
