import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copySources, vite } from './tools/copy-sources';

const pseudo = "\t{ id: 'qps', tag: 'qps', locale: 'en-GB', name: 'Pseudo' },\n";

// One build for both promises: it takes most of a minute.
test('another atlas is a folder of content and one of topologies; a language is added by a folder of texts, a file of messages and one line', () => {
	const copy = copySources();
	const inCopy = (path: string) => join(copy, path);
	try {
		rmSync(inCopy('src/content'), { recursive: true });
		cpSync('tests/fixture-atlas/content', inCopy('src/content'), { recursive: true });
		cpSync('tests/fixture-atlas/geo', inCopy('static/geo'), { recursive: true });
		for (const file of ['embedding', 'accessibility'])
			cpSync(`src/content/en/${file}.yaml`, inCopy(`src/content/en/${file}.yaml`));

		cpSync(inCopy('src/content/en'), inCopy('src/content/qps'), { recursive: true });
		const messages = readFileSync('src/messages/en.json', 'utf8');
		const changed = messages.replace('"Fifteen Republics"', '"Fïftéén Répüblïcs"');
		writeFileSync(inCopy('src/messages/qps.json'), changed);
		const list = inCopy('src/lib/i18n/locales.ts');
		// Beside English alone: the other editions only take time.
		const [others, english] = [/^\t\{ id: '(?!en')\w.*\n/gm, /^\t\{ id: 'en'.*\n/m];
		const entries = readFileSync(list, 'utf8').replace(others, '');
		writeFileSync(list, entries.replace(english, `$&${pseudo}`));

		const env = { ...process.env, TEST_BUILD: '1' };
		// To minify, too, takes time alone.
		const args = ['build', '--logLevel', 'error', '--minify', 'false'];
		execFileSync(process.execPath, [vite, ...args], { cwd: copy, env, stdio: 'pipe' });
		const built = (path: string) => readFileSync(inCopy(`test-results/build/${path}`), 'utf8');
		const page = built('qps/index.html');
		expect(page).toContain('<html lang="qps"');
		expect(page).toContain('<title>Fïftéén Répüblïcs</title>');
		const statuses = page.matchAll(/<path[^>]*data-republic="(\w+)"[^>]*data-status="(\w+)"/g);
		expect([...statuses].map(([, id, status]) => `${id} ${status}`)).toEqual([
			'norland inside',
			'midmark outside',
			'sudvale outside'
		]);
		expect(built('qps/data/atlas.json')).toContain('The double exit');
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
});
