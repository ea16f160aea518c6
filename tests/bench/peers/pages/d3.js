import { geoConicEqualArea, geoPath } from 'd3-geo';
import { colourOf, show } from './common.js';

const map = document.querySelector('#map');
const { clientWidth: width, clientHeight: height } = map;
/** @type {SVGPathElement[]} */
const paths = [];
const namespace = 'http://www.w3.org/2000/svg';

await show((shapes) => {
	const projection = geoConicEqualArea().rotate([-98, 0]).parallels([45, 67]);
	const path = geoPath(projection.fitSize([width, height], shapes));
	const svg = document.createElementNS(namespace, 'svg');
	svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
	for (const shape of shapes.features) {
		const element = document.createElementNS(namespace, 'path');
		element.id = shape.id;
		element.setAttribute('stroke', '#fff');
		element.setAttribute('d', path(shape));
		paths.push(element);
	}
	svg.append(...paths);
	map.append(svg);
	recolour();
}, recolour);

function recolour() {
	for (const path of paths) path.setAttribute('fill', colourOf(path.id));
}
