import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { Command, Connection } from './page';

/** Where WebDriver has its commands: https://www.w3.org/TR/webdriver2/#endpoints. */
const paths: Record<Command, string> = {
	Navigate: 'url',
	ExecuteAsyncScript: 'execute/async',
	SetWindowRect: 'window/rect',
	PerformActions: 'actions',
	FindElement: 'element',
	SwitchToFrame: 'frame'
};

/** Starts the MiniBrowser of WebKitGTK by its WebKitWebDriver, which speaks WebDriver over HTTP. */
export async function startWebKit(display: string): Promise<Connection> {
	const port = await freePort();
	const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
		env: { ...process.env, DISPLAY: display },
		stdio: 'ignore'
	});
	const base = `http://127.0.0.1:${port}`;
	await expect(async () => void (await fetch(`${base}/status`))).toPass();

	const request = async (method: string, path: string, body?: object): Promise<unknown> => {
		const init = body && { body: JSON.stringify(body) };
		const response = await fetch(base + path, { method, ...init });
		const { value } = (await response.json()) as { value: unknown };
		if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
		return value;
	};
	const session = (await request('POST', '/session', { capabilities: {} })) as {
		sessionId: string;
	};
	const root = `/session/${session.sessionId}`;
	return {
		send: (command, parameters) => request('POST', `${root}/${paths[command]}`, parameters),
		close: async () => {
			await request('DELETE', root);
			driver.kill();
		}
	};
}

/** A port on which nobody listens. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject).listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
