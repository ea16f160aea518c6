import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';
import { startFirefox } from './firefox';
import { EnginePage, type Connection } from './page';
import { startWebKit } from './webkit';

/** A browser with an engine other than Chromium's. */
export interface Engine {
	name: 'firefox' | 'webkit';
	/** What of it is not installed; nothing where it can be started. */
	missing: string[];
	/** Whether `ENGINES` names it: then it must be there. */
	wanted: boolean;
	launch: () => Promise<EnginePage>;
}

/** Where a program lies on the path. */
const find = (program: string) =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.map((folder) => join(folder, program))
		.find((path) => existsSync(path));

const missing = (...programs: string[]) => programs.filter((program) => !find(program));
const wanted = (process.env.ENGINES ?? '').split(',').filter(Boolean);
const firefox = find('firefox-esr') ? 'firefox-esr' : 'firefox';

/** The engines that the atlas is tried in, installed or not. */
export const engines: Engine[] = [
	{
		name: 'firefox',
		missing: missing(firefox, 'Xvfb'),
		wanted: wanted.includes('firefox'),
		launch: () => onScreen((display) => startFirefox(firefox, display))
	},
	{
		name: 'webkit',
		missing: missing('WebKitWebDriver', 'Xvfb'),
		wanted: wanted.includes('webkit'),
		launch: () => onScreen(startWebKit)
	}
];

/** Starts a browser on a screen of its own, large enough for every window and there without a desk. */
async function onScreen(start: (display: string) => Promise<Connection>): Promise<EnginePage> {
	const args = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
	const screen = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
	// It says its number once it is there.
	const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
	const browser = await start(`:${String(number).trim()}`);
	return new EnginePage({
		...browser,
		close: async () => {
			await browser.close();
			screen.kill();
		}
	});
}
