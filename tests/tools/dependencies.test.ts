import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { billOfMaterials } from './sbom';

/** A package as npm's lock file has it. */
interface Locked {
	version?: string;
	license?: string;
	dev?: boolean;
	resolved?: string;
	integrity?: string;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Locked>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path);

/** The policy: licences that a package may have, and what of it reaches readers. */
const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];
const allowed = {
	// The Mozilla licence covers its own files, whose source licences.txt names; the Open Font
	// License covers fonts that are passed on with it.
	shipped: [...permissive, '(MIT OR Apache-2.0)', 'MPL-2.0', 'OFL-1.1'],
	// Tools of the build and its tests, of which nothing is passed on.
	tools: [...permissive, '(MIT OR Apache-2.0)', 'MPL-2.0', 'BlueOak-1.0.0', 'CC-BY-4.0']
};

/** Packages that state no licence in the lock file, with what was read instead. */
const read: Record<string, string> = {
	// Its next release, 2.0.3, states MIT. None of it is in what readers load.
	'@mapbox/jsonlint-lines-primitives': 'MIT'
};

test('every dependency has a licence that the policy allows', () => {
	const refused = packages.flatMap(([path, { license, dev }]) => {
		const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
		const licence = license ?? read[name] ?? 'none';
		const list = dev ? allowed.tools : allowed.shipped;
		return list.includes(licence) ? [] : [`${name}: ${licence}`];
	});
	expect(refused).toEqual([]);
});

test('every dependency comes from the registry, by a checksum', () => {
	// npm writes an address beside what it takes from elsewhere.
	const loose = packages.filter(
		([, { resolved, integrity }]) => resolved !== undefined || !integrity?.startsWith('sha512-')
	);
	expect(loose.map(([path]) => path)).toEqual([]);
});

test('the bill of materials names each of them, and is the same each time', () => {
	const bom = billOfMaterials();
	const named = new Set(bom.components.map(({ name, version }) => `${name}@${version}`));
	for (const [path, { version }] of packages) {
		const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
		expect(named).toContain(`${name}@${version}`);
	}
	expect(JSON.stringify(bom)).not.toMatch(/urn:uuid|"timestamp"/);
	expect(JSON.stringify(billOfMaterials())).toBe(JSON.stringify(bom));
});
