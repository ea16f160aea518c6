import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from './page';

/** Settings of a profile for tests: a port of Marionette's own choice, no pages and no traffic of its own. */
const preferences = {
	'marionette.port': 0,
	'app.normandy.enabled': false,
	'app.update.enabled': false,
	'browser.aboutwelcome.enabled': false,
	'browser.region.update.enabled': false,
	'browser.safebrowsing.downloads.enabled': false,
	'browser.safebrowsing.update.enabled': false,
	'browser.search.update': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.homepage_override.mstone': 'ignore',
	'datareporting.policy.dataSubmissionEnabled': false,
	'extensions.getAddons.cache.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'services.settings.server': 'data:,',
	'toolkit.cosmeticAnimations.enabled': false,
	'toolkit.telemetry.reportingpolicy.firstRun': false,
	// Else the mouse reaches no frame of another origin.
	'fission.autostart': false
};

/** Starts a Firefox by its Marionette, which takes WebDriver's commands over a socket. */
export async function startFirefox(binary: string, display: string): Promise<Connection> {
	const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
	const lines = Object.entries(preferences).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`
	);
	await writeFile(join(profile, 'user.js'), lines.join('\n'));
	const args = ['--marionette', '--no-remote', '--profile', profile, 'about:blank'];
	const browser = spawn(binary, args, {
		env: { ...process.env, DISPLAY: display, MOZ_CRASHREPORTER_DISABLE: '1' },
		stdio: 'ignore'
	});
	const ended = once(browser, 'exit');
	const port = () => readFile(join(profile, 'MarionetteActivePort'), 'utf8');
	// A fresh profile takes a busy machine long.
	await expect.poll(() => port().catch(() => ''), { timeout: 120_000 }).toMatch(/\d/);

	const { send, close } = await marionette(Number(await port()));
	await send('WebDriver:NewSession', {});
	return {
		send: async (command, parameters) => {
			const answer = (await send(`WebDriver:${command}`, parameters)) as { value: unknown };
			return answer.value;
		},
		close: async () => {
			await send('Marionette:Quit', { flags: ['eForceQuit'] });
			close();
			await ended;
			await rm(profile, { recursive: true, force: true });
		}
	};
}

/** Marionette's messages: `length:[0, id, command, parameters]` and `length:[1, id, error, value]`. */
async function marionette(port: number) {
	const socket = connect(port, '127.0.0.1');
	const waiting = new Map<unknown, (error: unknown, value: unknown) => void>();
	let received = Buffer.alloc(0);
	let last = 0;
	const take = () => {
		const colon = received.indexOf(':');
		const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)));
		if (colon < 0 || received.length < end) return false;
		const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString());
		received = received.subarray(end);
		// Its first one is a greeting.
		if (Array.isArray(message)) waiting.get(message[1])?.(message[2], message[3]);
		return true;
	};
	socket.on('data', (data) => {
		received = Buffer.concat([received, data]);
		while (take());
	});
	await once(socket, 'connect');
	return {
		send: (command: string, parameters: object) =>
			new Promise<unknown>((resolve, reject) => {
				const id = ++last;
				waiting.set(id, (error, value) => {
					waiting.delete(id);
					if (error) reject(new Error(`${command}: ${JSON.stringify(error)}`));
					else resolve(value);
				});
				const text = JSON.stringify([0, id, command, parameters]);
				socket.write(`${Buffer.byteLength(text)}:${text}`);
			}),
		close: () => socket.destroy()
	};
}
