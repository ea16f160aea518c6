import type { IsoDate } from '$lib/domain/date';
import type { ExportInput } from '.';

/** Have the browser save a file under a name. */
export function download(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	Object.assign(link, { href: address, download: name });
	link.click();
	// The browser reads the file after the click, well within a minute.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * What the file of a view is called: "fifteen-republics-commonwealth-1991-12-08-en.svg", with "-dark"
 * in the dark theme, "-vs-1991-03-01" where two days are compared. A film names its first and last day.
 */
export function fileName(
	{ atlas, view, language, theme }: ExportInput,
	extension: string,
	days: readonly IsoDate[] = [view.date]
): string {
	const compared = view.compare === undefined ? [] : ['vs', view.compare];
	const look = theme === 'dark' ? [theme] : [];
	const parts = [atlas.slug, view.lens, ...days, ...compared, language.tag.toLowerCase(), ...look];
	return `${parts.join('-')}.${extension}`;
}
