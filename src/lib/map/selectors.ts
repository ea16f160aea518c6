/**
 * How the parts of a map find one another in the page: components that know nothing of each other
 * mark their elements, and whoever has to keep clear of them, or to read them, looks for the marks
 * within the sheet on which they all lie.
 *
 * - `svg[data-atlas-map]` is the page's own map; one beside it is `svg[data-compared-map]`. Both are
 *   `svg[data-plane]`, laid out by virtual:map-styles.css.
 * - `[data-over-map]` are buttons, menus and lines of text over the map, under which no name lies.
 * - `[data-stages]` are names; the attribute lists the scale ranges, by index, in which they stand,
 *   and `[data-stage]` on the map says which range holds.
 * - `[data-republic]`, `[data-inset]` and `[data-label]` are a republic's shape, the same in an
 *   inset, and its name, wherever it stands; `[data-seat]` and `[data-autonomy]` an autonomy's capital and shape.
 */
export const selectors = {
	map: 'svg[data-atlas-map]',
	plane: 'svg[data-plane]',
	overMap: '[data-over-map]',
	republic: '[data-republic], [data-inset], [data-label], [data-stages]',
	eventMark: '[data-event-mark]',
	autonomy: '[data-seat], [data-autonomy]'
};
