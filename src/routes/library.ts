import { asset } from '$app/paths';
import type { Library } from '$lib/domain/atlas';

let shelf: Promise<Library> | undefined;

/** The republics' files and the bibliography, fetched when first asked for; a failure is forgotten. */
export function library(): Promise<Library> {
	shelf ??= fetchLibrary().catch((error: unknown) => {
		shelf = undefined;
		throw error;
	});
	return shelf;
}

async function fetchLibrary(): Promise<Library> {
	const response = await fetch(asset('/data/atlas.json'));
	if (!response.ok) throw new Error(`atlas.json: ${response.status}`);
	return (await response.json()) as Library;
}
