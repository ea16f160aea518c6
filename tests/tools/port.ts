import { parseArgs } from 'node:util';

const usage = 'Another port: npm start -- --port 8000';

/** The port that `--port` names, else `PORT`, else 4173; throws with words to show where it is none. */
export function readPort(args: string[], env: { PORT?: string | undefined } = process.env): number {
	let named: string | undefined;
	try {
		named = parseArgs({ args, options: { port: { type: 'string' } } }).values.port;
	} catch (error) {
		throw new Error(`${(error as Error).message}\n${usage}`, { cause: error });
	}
	const text = named ?? (env.PORT || '4173');
	const port = /^\d+$/.test(text) ? Number(text) : 0;
	if (port < 1 || port > 65_535)
		throw new Error(`"${text}" is no port: ports are numbers from 1 to 65535.\n${usage}`);
	return port;
}

/** Why nothing can listen at the port, in words to show; any other error as it is. */
export function listenFailure(error: Error, port: number): string {
	const { code } = error as NodeJS.ErrnoException;
	if (code === 'EADDRINUSE') return `Port ${port} is taken.\n${usage}`;
	if (code === 'EACCES') return `Port ${port} needs an administrator's rights.\n${usage}`;
	return error.message;
}
