/**
 * What every page of the comparison has in common: shapes, colours of a day, and a slider of days.
 *
 * @typedef {Record<string, [day: number, colour: string][]>} Colours by republic, from which day on
 */

/** Where the Union lies, for views that are told so. */
export const union = { west: 19.6, south: 35.1, east: 190.4, north: 81.9 };

const slider = /** @type {HTMLInputElement} */ (document.querySelector('input[name=date]'));

/** @type {Colours} */
let colours = {};

/** The colour of each republic on the slider's day. */
export const colourOf = (/** @type {string} */ id) =>
	colours[id].findLast(([day]) => day <= slider.valueAsNumber)[1];

export const data = (/** @type {string} */ name) =>
	fetch(`../data/${name}.json`).then((answer) => answer.json());

/**
 * Draws the map, then colours it anew with each day.
 *
 * @param {(shapes: GeoJSON.FeatureCollection) => unknown} draw resolves once the slider may be moved
 * @param {() => void} recolour
 */
export async function show(draw, recolour) {
	const [shapes, from] = await Promise.all([data('republics'), data('colours')]);
	colours = from;
	await draw(shapes);
	slider.addEventListener('input', recolour);
	document.documentElement.dataset.ready = '';
}
