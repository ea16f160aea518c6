import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the texts lie in the built site. */
export const licencesFile = 'licences.txt';

/** What a package says of itself. */
interface Package {
	name: string;
	version: string;
	license?: string;
	homepage?: string;
	repository?: string | { url: string };
}

/** What pages made at build contain, though no script or style does: the flags. */
export const inPages = ['node_modules/country-flag-icons/package.json'];

const head = `The scripts, styles, fonts and pages of this site contain the packages below, unchanged but for being
bundled and shortened. Each stands with its version, its licence, where its source lies, and the licence's text.
`;

/**
 * Writes the licences of all packages that the scripts and styles of the built site contain, fonts
 * and flags included: what most of them ask for of whoever passes them on.
 */
export function licences(): Plugin {
	return {
		name: 'licences',
		apply: 'build',
		generateBundle(_, bundle) {
			if (this.environment.name !== 'client') return;
			const modules = Object.values(bundle).flatMap((file) =>
				file.type === 'chunk' ? file.moduleIds : file.originalFileNames
			);
			this.emitFile({
				type: 'asset',
				fileName: licencesFile,
				source: licencesOf([...modules, ...inPages])
			});
		}
	};
}

/** The licences of the packages that these modules belong to, each package once, by name. */
export function licencesOf(modules: readonly string[]): string {
	const folders = new Set(modules.flatMap(packagesOf));
	const notices = [...folders].map((folder): [string, string] => {
		const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
		return [`${about.name} ${about.version}`, noticeOf(folder, about)];
	});
	const sorted = [...new Map(notices)].sort(([a], [b]) => (a < b ? -1 : 1));
	return [head, ...sorted.map(([, notice]) => notice)].join('\n').replaceAll('\r\n', '\n');
}

function noticeOf(folder: string, { name, version, license, homepage, repository }: Package) {
	const file = readdirSync(folder)
		.sort()
		.find((name) => /^(licen[cs]e|copying)/i.test(name));
	if (!license) throw new Error(`${name} says no licence`);
	const source = typeof repository === 'object' ? repository.url : repository;
	return [
		'-'.repeat(72),
		`${name} ${version} – ${license}`,
		source ?? homepage ?? `https://www.npmjs.com/package/${name}`,
		...(file ? ['', readFileSync(join(folder, file), 'utf8').trim()] : []),
		''
	].join('\n');
}

/**
 * The folders of the packages that a module contains: its own, and those that its author has bundled
 * into it, which its source map names.
 */
function packagesOf(module: string): string[] {
	const file = module.replace(/^\0/, '').replace(/[?#].*$/, '');
	const folder = packageAt(file);
	if (!folder) return [];
	const map = `${file}.map`;
	if (!existsSync(map)) return [folder];
	const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
	const bundled = sources.flatMap((source) => {
		const inner = packageAt(source.slice(source.lastIndexOf('node_modules/')));
		return inner ? [inner] : [];
	});
	return [folder, ...bundled];
}

/** The folder of the package in node_modules that a file lies in. */
function packageAt(file: string): string | undefined {
	const path = file.replaceAll('\\', '/');
	if (!/(^|\/)node_modules\//.test(path)) return undefined;
	const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
	return folder && existsSync(join(folder, 'package.json')) ? folder : undefined;
}
