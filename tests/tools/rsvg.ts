import { spawnSync } from 'node:child_process';
import { readPng, type Picture } from './png';

/** An SVG file as rsvg-convert draws it (librsvg, as in GNOME and Wikipedia); nothing without it. */
export function drawnByRsvg(path: string): Picture | undefined {
	const { error, status, stdout, stderr } = spawnSync('rsvg-convert', [path], {
		maxBuffer: 32_000_000
	});
	if (error && 'code' in error && error.code === 'ENOENT') {
		console.warn('rsvg-convert is not installed: what librsvg makes of an SVG is not checked here');
		return undefined;
	}
	if (error ?? status !== 0) throw new Error(`rsvg-convert: ${error?.message ?? String(stderr)}`);
	return readPng(stdout);
}
