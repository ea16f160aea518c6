import type { View } from '$lib/domain/view';

/** Hand a file to the reader under a name. */
export function download(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	Object.assign(link, { href: address, download: name });
	link.click();
	// The browser reads the file after the click; a minute is ample, and no file is kept for ever.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What the file of a view is called: "fifteen-republics-commonwealth-1991-12-08.svg". */
export const fileName = ({ lens, date }: View, extension: string) =>
	`fifteen-republics-${lens}-${date}.${extension}`;
