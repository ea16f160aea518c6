import { strToU8, zipSync, type Zippable } from 'fflate';
import { imsManifest, type Course } from './manifest';

/** Files of a package by their path inside. */
export type PackageFiles = ReadonlyMap<string, Uint8Array | string>;

/** Formats that are compressed: compressing them again costs time and saves nothing. */
const compressed = /\.(woff2|png|jpe?g|gif|webp|gz|br)$/;

/** Where DOS time begins. All files bear this date, so that the same course makes the same bytes. */
const epoch = new Date(1980, 0, 1);

/** A SCORM 1.2 package: the files and the manifest that lists them, as a zip. */
export function pack(course: Omit<Course, 'files'>, files: PackageFiles): Uint8Array<ArrayBuffer> {
	const manifest = imsManifest({ ...course, files: [...files.keys()] });
	const entries: Zippable = {};
	for (const [path, data] of [['imsmanifest.xml', manifest] as const, ...files])
		entries[path] = [
			typeof data === 'string' ? strToU8(data) : data,
			{ level: compressed.test(path) ? 0 : 6, mtime: epoch }
		];
	// Not in a worker: fflate would start it from a blob, which the policy of the pages refuses.
	return zipSync(entries);
}
