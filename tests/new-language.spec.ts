import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const pseudo = "\t{ id: 'qps', tag: 'qps', locale: 'en-GB', name: 'Pseudo' },\n";

test('a language is added by a folder of texts, a file of messages and one line', () => {
	const copy = mkdtempSync(join(tmpdir(), 'fifteen-republics-'));
	try {
		const parts = ['src', 'static', 'package.json', 'vite.config.ts', 'tsconfig.json'];
		for (const part of parts) cpSync(part, join(copy, part), { recursive: true });
		// Compressing takes as long as all else, and no part in this.
		const config = readFileSync('svelte.config.js', 'utf8').replace('precompress: true', '');
		writeFileSync(join(copy, 'svelte.config.js'), config);
		symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
		cpSync('src/content/en', join(copy, 'src/content/qps'), { recursive: true });
		const messages = readFileSync('src/messages/en.json', 'utf8');
		const changed = messages.replace('"Fifteen Republics"', '"Fïftéén Répüblïcs"');
		writeFileSync(join(copy, 'src/messages/qps.json'), changed);
		const list = join(copy, 'src/lib/i18n/locales.ts');
		// Beside English alone: the other editions only take time.
		const [others, english] = [/^\t\{ id: '(?!en')\w.*\n/gm, /^\t\{ id: 'en'.*\n/m];
		const entries = readFileSync(list, 'utf8').replace(others, '');
		writeFileSync(list, entries.replace(english, `$&${pseudo}`));
		execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], { cwd: copy, stdio: 'pipe' });
		const page = readFileSync(join(copy, 'build/qps/index.html'), 'utf8');
		expect(page).toContain('<html lang="qps"');
		expect(page).toContain('<title>Fïftéén Répüblïcs</title>');
		expect(readFileSync(join(copy, 'build/qps/data/atlas.json'), 'utf8')).toContain('Belovezha');
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
});
