/** Serves the built site on this machine: `npm start`, or `npm start -- --port 8000`. */
import { listenFailure, readPort } from './port';
import { builtFor, buildIfStale, serve } from './site';

let port = 0;
try {
	port = readPort(process.argv.slice(2));
	// Before the build, which takes long: a port that is taken shows at once.
	const server = await serve(port);
	try {
		buildIfStale();
	} catch (error) {
		server.close();
		throw error;
	}
	console.log(`http://localhost:${port}/`);
	const site = builtFor();
	if (site) console.log(`Built for ${site}: other sites are told that address.`);
} catch (error) {
	console.error(listenFailure(error as Error, port));
	process.exitCode = 1;
}
