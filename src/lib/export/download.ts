import type { Atlas } from '$lib/domain/atlas';
import type { View } from '$lib/domain/view';

/** Have the browser save a file under a name. */
export function download(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	Object.assign(link, { href: address, download: name });
	link.click();
	// The browser reads the file after the click, well within a minute.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What the file of a view is called: "fifteen-republics-commonwealth-1991-12-08.svg". */
export const fileName = ({ slug }: Atlas, { lens, date }: View, extension: string) =>
	`${slug}-${lens}-${date}.${extension}`;
