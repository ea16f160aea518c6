import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** How to start a browser, in the words of Playwright's launch options. */
export interface Launch {
	executablePath: string;
	args: string[];
	env?: Record<string, string | undefined>;
}

/** Software WebGL2 in a headless browser, and no traffic of the browser's own. */
const args = [
	'--use-gl=angle',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist',
	'--disable-gpu-rasterization',
	'--disable-dev-shm-usage',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run'
];

const help =
	'Install Chromium or Chrome, or set CHROMIUM_PATH to the program of a Chromium-based browser.';

/** Finds a Chromium: the one named by CHROMIUM_PATH, an installed one, or the one in node_modules. */
export async function chromium(): Promise<Launch> {
	const named = process.env.CHROMIUM_PATH;
	if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH: no file ${named}. ${help}`);
	const executablePath = named || installed().find((path) => existsSync(path));
	if (!executablePath) return bundled();
	// The sandbox refuses to run as root.
	return { executablePath, args: process.getuid?.() === 0 ? [...args, '--no-sandbox'] : args };
}

/** The places where a Chromium-based browser may be installed, the most wanted first. */
function installed(): string[] {
	if (process.platform === 'darwin')
		return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
			(name) => `/Applications/${name}.app/Contents/MacOS/${name}`
		);
	if (process.platform === 'win32')
		return [
			'Chromium/Application/chrome',
			'Google/Chrome/Application/chrome',
			'Microsoft/Edge/Application/msedge'
		].flatMap((program) =>
			['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((folder) =>
				join(process.env[folder] ?? '', `${program}.exe`)
			)
		);
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The Chromium of @sparticuz/chromium, with the libraries and fonts that a bare machine lacks. */
async function bundled(): Promise<Launch> {
	if (process.platform !== 'linux' || process.arch !== 'x64')
		throw new Error(`No Chromium found. ${help}`);
	const folder = await unpacked();
	return {
		executablePath: join(folder, 'chromium'),
		args: [...args, '--no-sandbox'],
		env: {
			...process.env,
			LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
			FONTCONFIG_FILE: join(folder, 'fonts.conf')
		}
	};
}

const unpack = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;

/** Unpacks the bundled Chromium inside its own package, once; npm removes it with the package. */
async function unpacked(): Promise<string> {
	const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
	const home = resolve(entry, '../../..');
	const folder = join(home, 'unpacked');
	if (existsSync(folder)) return folder;

	const draft = await mkdtemp(join(home, 'unpacking-'));
	await promisify(execFile)(
		process.execPath,
		['--input-type=module', '--eval', unpack],
		// It unpacks into the temporary folder, and its libraries only where it believes itself on AWS.
		{
			cwd: home,
			env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
		}
	);
	await writeFile(join(draft, 'fonts.conf'), fonts(join(folder, 'fonts')));
	// Any user may run it; the GPU process has no rights of root left even where the browser has them.
	await Promise.all([draft, join(draft, 'chromium')].map((path) => chmod(path, 0o755)));
	// The rename makes it whole at once; it fails where another process was faster, which is as good.
	await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
	if (!existsSync(folder)) throw new Error(`Could not unpack Chromium into ${folder}. ${help}`);
	return folder;
}

/** A fontconfig file for the system's fonts and those in `folder`. */
function fonts(folder: string): string {
	return [
		'<?xml version="1.0"?>',
		'<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
		'<fontconfig>',
		...['/usr/share/fonts', folder].map((path) => `<dir>${path}</dir>`),
		`<cachedir>${folder}/cache</cachedir>`,
		'</fontconfig>'
	].join('\n');
}
