/**
 * A script without the lines that are comments alone, as `src/pre-paint.js` stands in every page: 0.2 kB
 * (brotli) less of each before its map.
 *
 * @param {string} script
 */
export const withoutComments = (script) => script.replaceAll(/^\s*(\/\/|\/\*|\*).*\n/gm, '');
