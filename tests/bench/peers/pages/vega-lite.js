import * as vega from 'vega';
import { compile } from 'vega-lite';
import { colourOf, show } from './common.js';

/** @type {vega.View} */
let view;
/** @type {string[]} */
let ids = [];
const rows = () => ids.map((id) => ({ id, colour: colourOf(id) }));

await show(
	async (shapes) => {
		ids = shapes.features.map(({ id }) => id);
		const { clientWidth: width, clientHeight: height } = document.querySelector('#map');
		const { spec } = compile({
			width,
			height,
			datasets: { colours: rows() },
			data: { values: shapes, format: { type: 'json', property: 'features' } },
			transform: [
				{ lookup: 'id', from: { data: { name: 'colours' }, key: 'id', fields: ['colour'] } }
			],
			projection: { type: 'conicEqualArea', rotate: [-98, 0, 0], parallels: [45, 67] },
			mark: { type: 'geoshape', stroke: '#fff' },
			encoding: { fill: { field: 'colour', type: 'nominal', scale: null } }
		});
		view = new vega.View(vega.parse(spec), { renderer: 'canvas', container: '#map' });
		await view.runAsync();
	},
	() => void view.data('colours', rows()).runAsync()
);
