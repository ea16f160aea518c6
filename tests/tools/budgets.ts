/** Fails when a reader would have to transfer more than the design allows: `npm run budgets`. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { locales, prefixOf } from '../../src/lib/i18n/locales';

interface Budget {
	name: string;
	files: string[];
	/** In kB of 1000 bytes. */
	bound: number;
	/** How the bound counts: the first visit as any current browser asks for it, all else as gzip. */
	as: 'gzip' | 'brotli';
}

/** What is bounded, and which files count: the page in every language, then what it loads. */
const budgets: Budget[] = [
	...locales.flatMap((language) => {
		const page = `build/${prefixOf(language)}index.html`;
		const html = readFileSync(page, 'utf8');
		const first = [page, ...stylesheets(page, html)];
		const { id } = language;
		return [
			{ name: `first coloured map, ${id}: HTML and CSS`, files: first, bound: 60, as: 'brotli' },
			{
				name: `JavaScript before MapLibre, ${id}`,
				files: scripts(page, html),
				bound: 70,
				as: 'brotli'
			}
		] satisfies Budget[];
	}),
	{ name: 'embed.js', files: ['build/embed.js'], bound: 3, as: 'gzip' },
	{ name: 'overview topology', files: ['build/geo/overview.topo.json'], bound: 50, as: 'gzip' },
	{ name: 'detailed topology', files: ['build/geo/detailed.topo.json'], bound: 260, as: 'gzip' }
];

/** The stylesheets that hold back the first picture. */
function stylesheets(page: string, html: string): string[] {
	return links(page, html, 'stylesheet').filter((file) => existsSync(file));
}

/** Every module that the page loads by itself: what it names, and what those import statically. */
function scripts(page: string, html: string): string[] {
	const started = [...html.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, path]) => path!);
	const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, path]) => path!);
	const found = new Set<string>();
	const visit = (file: string) => {
		if (found.has(file)) return;
		found.add(file);
		for (const path of imports(file)) visit(join(dirname(file), path));
	};
	links(page, html, 'modulepreload').forEach(visit);
	[...started, ...sources].forEach((path) => visit(join(dirname(page), path)));
	return [...found];
}

/** The files that the page links to with this relation, unless the link is switched off. */
function links(page: string, html: string, relation: string): string[] {
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

const rows = budgets.map(({ name, files, bound, as }) => {
	const missing = files.length === 0 || !files.every((file) => existsSync(file));
	const gzip = missing ? NaN : size(files, (file) => gzipSync(file, { level: 9 }));
	const brotli = missing ? NaN : size(files, brotliCompressSync);
	return {
		name,
		files: files.length,
		gzip,
		brotli,
		bound,
		held: { gzip, brotli }[as] <= bound,
		as
	};
});

console.table(
	Object.fromEntries(
		rows.map(({ name, files, gzip, brotli, bound, held, as }) => [
			name,
			{
				files,
				'gzip kB': Number(gzip.toFixed(1)),
				'brotli kB': Number(brotli.toFixed(1)),
				'bound kB': bound,
				counted: as,
				held: held ? 'yes' : Number.isNaN(gzip) ? 'MISSING' : 'NO'
			}
		])
	)
);
if (!rows.every(({ held }) => held)) process.exitCode = 1;
