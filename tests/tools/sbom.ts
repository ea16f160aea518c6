/**
 * Writes the software bill of materials of a build beside its pages, as CycloneDX: `npm run sbom`,
 * which `npm run build` ends with. One version of npm makes the same bytes of the same lock file, anywhere and at any time.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { buildFolder } from './site';

/** What this looks at of a bill of materials. */
interface Bom {
	serialNumber?: string;
	metadata: { timestamp?: string; tools?: unknown; component: { name: string } };
	components: { name: string; version: string; purl: string }[];
}

/** All packages of the lock file, those for the build and its tests marked as such. */
export function billOfMaterials(): Bom {
	const [command, args] = npm(
		'sbom',
		'--sbom-format=cyclonedx',
		'--package-lock-only',
		'--offline'
	);
	const output = execFileSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
	const bom = JSON.parse(output) as Bom;
	// What differs between two runs, machines, folders and versions of npm.
	delete bom.serialNumber;
	delete bom.metadata.timestamp;
	delete bom.metadata.tools;
	bom.metadata.component.name = packageJson.name;
	return bom;
}

/** How npm is started: by its own script where npm runs this, since Windows starts no `npm.cmd`. */
function npm(...args: string[]): [command: string, args: string[]] {
	const script = process.env.npm_execpath;
	return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
}

if (process.argv[1]?.endsWith('sbom.ts'))
	writeFileSync(
		join(buildFolder, 'sbom.cdx.json'),
		`${JSON.stringify(billOfMaterials(), null, '\t')}\n`
	);
