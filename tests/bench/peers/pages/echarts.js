import * as echarts from 'echarts';
import { colourOf, show } from './common.js';

/** @type {echarts.ECharts} */
let chart;
/** @type {string[]} */
let ids = [];
const series = () => ({
	type: 'map',
	map: 'union',
	nameProperty: 'id',
	data: ids.map((id) => ({ name: id, itemStyle: { areaColor: colourOf(id) } }))
});

await show(
	(shapes) => {
		ids = shapes.features.map(({ id }) => id);
		echarts.registerMap('union', shapes);
		chart = echarts.init(document.querySelector('#map'));
		chart.setOption({ series: [series()] });
	},
	() => chart.setOption({ series: [series()] })
);
