import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody's page: notes every message that its frames send, and which frame sent it. */
const page = (body: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page of somebody</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { display: block; width: 100%; height: 450px; border: 0 }</style>
<script>
var messages = [];
addEventListener('message', ({ data, source, origin }) => {
	const from = [...document.querySelectorAll('iframe')].findIndex((it) => it.contentWindow === source);
	messages.push({ data, from, origin });
});
const send = (message, frame = 0) => document.querySelectorAll('iframe')[frame].contentWindow
	.postMessage({ source: 'fifteen-republics', version: 1, ...message }, '*');
</script></head>
<body>${body}</body></html>`;

/** A web server of somebody else, on another host than the atlas. */
export interface Host {
	/** Puts a page with this body at its root, and gives the address. */
	show: (body: string) => string;
	close: () => void;
}

export function startHost(): Promise<Host> {
	let body = '';
	const server = createServer((_, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(page(body));
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject).listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			resolve({
				show: (shown) => {
					body = shown;
					return `http://127.0.0.1:${port}/`;
				},
				close: () => void server.close()
			});
		});
	});
}
