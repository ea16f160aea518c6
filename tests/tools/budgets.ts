/** Fails when a reader would have to transfer more than the design allows: `npm run budgets`. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { locales, prefixOf } from '../../src/lib/i18n/locales';
import { buildFolder } from './site';

interface Budget {
	name: string;
	/** What is transferred, each part compressed alone. */
	parts: Buffer[];
	/** In kB of 1000 bytes. */
	bound: number;
	/** How many files at most: each is a request, which a slow line answers after its delay. */
	files: number;
	/** How the bound counts: the first visit as any current browser asks for it, all else as gzip. */
	as: 'gzip' | 'brotli';
}

/** What follows the stage (map, timeline and details) in the home page. */
const afterStage = '<section id="table"';

/** What is bounded: the home page in every language, then what it loads. */
const budgets: Budget[] = [
	...locales.flatMap((locale) => {
		const page = `${buildFolder}/${prefixOf(locale)}index.html`;
		const html = read(page);
		const text = html.toString();
		const styles = links(page, text, 'stylesheet').map(read);
		const end = text.indexOf(afterStage);
		if (end < 0) throw new Error(`${page}: no ${afterStage}`);
		const untilMap = [Buffer.from(text.slice(0, end)), ...styles];
		return (
			[
				['until the first coloured map', untilMap, 40, 2],
				['home page, HTML and CSS', [html, ...styles], 60, 2],
				['JavaScript before MapLibre', scripts(page, text).map(read), 85, 15]
			] as const
		).map(([name, parts, bound, files]): Budget => {
			return { name: `${name}, ${locale.id}`, parts: [...parts], bound, files, as: 'brotli' };
		});
	}),
	file('embed.js', 3),
	file('geo/overview.topo.json', 50),
	file('geo/detailed.topo.json', 260)
];

/** A file of the build, by its bound in kB. */
function file(name: string, bound: number): Budget {
	return { name, parts: [read(`${buildFolder}/${name}`)], bound, files: 1, as: 'gzip' };
}

function read(file: string): Buffer {
	if (!existsSync(file)) throw new Error(`${file} is missing: npm run build`);
	return readFileSync(file);
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
	return parseAst(read(file).toString()).body.flatMap((statement) =>
		'source' in statement && statement.source ? [statement.source.value] : []
	);
}

/** The size of the parts together, in kB to one decimal. */
function size(parts: Buffer[], compress: (part: Buffer) => Buffer): number {
	const bytes = parts.reduce((total, part) => total + compress(part).length, 0);
	return Math.round(bytes / 100) / 10;
}

const rows = budgets.map(({ name, parts, bound, files, as }) => {
	const gzip = size(parts, (part) => gzipSync(part, { level: 9 }));
	const brotli = size(parts, brotliCompressSync);
	const held = parts.length > 0 && parts.length <= files && { gzip, brotli }[as] <= bound;
	return { name, files: `${parts.length} of ${files}`, gzip, brotli, bound, as, held };
});

console.table(
	Object.fromEntries(
		rows.map(({ name, files, gzip, brotli, bound, as, held }) => [
			name,
			{
				files,
				'gzip kB': gzip,
				'brotli kB': brotli,
				'bound kB': bound,
				counted: as,
				held: held ? 'yes' : 'NO'
			}
		])
	)
);
if (!rows.every(({ held }) => held)) process.exitCode = 1;
