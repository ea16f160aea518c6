/** Fails when a reader would have to transfer more than the design allows: `npm run budgets`. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

const page = 'build/index.html';
const html = readFileSync(page, 'utf8');

/** What is bounded, which files count, and how many kB (of 1000 bytes) they may be after gzip. */
const budgets = [
	{ name: 'first coloured map: HTML and CSS', files: [page, ...stylesheets()], bound: 60 },
	{ name: 'JavaScript before MapLibre', files: scripts(), bound: 70 },
	{ name: 'overview topology', files: ['build/geo/overview.topo.json'], bound: 50 },
	{ name: 'detailed topology', files: ['build/geo/detailed.topo.json'], bound: 260 }
];

/** The stylesheets that hold back the first picture. */
function stylesheets(): string[] {
	return links('stylesheet').filter((file) => existsSync(file));
}

/** Every module that the page loads by itself: what it names, and what those import statically. */
function scripts(): string[] {
	const started = [...html.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, path]) => path!);
	const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, path]) => path!);
	const found = new Set<string>();
	const visit = (file: string) => {
		if (found.has(file)) return;
		found.add(file);
		for (const path of imports(file)) visit(join(dirname(file), path));
	};
	links('modulepreload').forEach(visit);
	[...started, ...sources].forEach((path) => visit(join(dirname(page), path)));
	return [...found];
}

/** The files that the page links to with this relation, unless the link is switched off. */
function links(relation: string): string[] {
	return [...html.matchAll(/<link\b[^>]*>/g)]
		.map(([link]) => link)
		.filter((link) => link.includes(`rel="${relation}"`) && !/\sdisabled\b/.test(link))
		.map((link) => join(dirname(page), /\shref="([^"]+)"/.exec(link)![1]!));
}

/** The paths that a module imports, or exports from, statically. */
function imports(file: string): string[] {
	return parseAst(readFileSync(file, 'utf8')).body.flatMap((statement) =>
		'source' in statement && statement.source ? [statement.source.value] : []
	);
}

/** The size of the files together, each compressed alone, in kB. */
const size = (files: string[], compress: (file: Buffer) => Buffer) =>
	files.reduce((total, file) => total + compress(readFileSync(file)).length, 0) / 1000;

const rows = budgets.map(({ name, files, bound }) => {
	const missing = files.length === 0 || !files.every((file) => existsSync(file));
	const gzip = missing ? NaN : size(files, (file) => gzipSync(file, { level: 9 }));
	const brotli = missing ? NaN : size(files, brotliCompressSync);
	return { name, files: files.length, gzip, brotli, bound, held: gzip <= bound };
});

console.table(
	Object.fromEntries(
		rows.map(({ name, files, gzip, brotli, bound, held }) => [
			name,
			{
				files,
				'gzip kB': Number(gzip.toFixed(1)),
				'brotli kB': Number(brotli.toFixed(1)),
				'bound kB': bound,
				held: held ? 'yes' : Number.isNaN(gzip) ? 'MISSING' : 'NO'
			}
		])
	)
);
if (!rows.every(({ held }) => held)) process.exitCode = 1;
