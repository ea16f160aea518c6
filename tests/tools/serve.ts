/** Serves the built site on this machine: `npm start`, or `npm start -- --port 8000`. */
import { parseArgs } from 'node:util';
import { buildIfStale, serve } from './site';

const { port } = parseArgs({ options: { port: { type: 'string', default: '4173' } } }).values;
try {
	buildIfStale();
	await serve(Number(port));
	console.log(`http://localhost:${port}/`);
} catch (error) {
	const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
	console.error(
		taken ? `Port ${port} is taken; choose another: npm start -- --port 8000` : String(error)
	);
	process.exitCode = 1;
}
