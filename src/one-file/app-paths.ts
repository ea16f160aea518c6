/** Stands for `$app/paths`: a file is named as on the site, and lies in the page itself. */
export const asset = (path: string): string => path;
