import type { Facts } from '../schema/facts';
import type { Report } from '../parse';
import { checkKnown, checkUnique, idsOf } from './references';

/** Reports regions, insets and names that the map could not draw. */
export function checkMap({ map, republics }: Facts, report: Report) {
	const { projection, extent, regions, insets, placements } = map;
	const known = new Set(idsOf(republics));
	checkCorners('map.yaml: projection: bounds', projection.bounds, report);
	checkCorners('map.yaml: extent', extent, report);

	checkUnique('map.yaml: regions', idsOf(regions), report);
	regions.forEach(({ id, corners }, index) => {
		const place = `map.yaml: regions: ${id}`;
		if (index === 0 && corners) report(place, 'is the whole map, which has no corners');
		if (index > 0 && !corners) report(`${place}: corners`, 'is missing');
		if (corners) checkCorners(`${place}: corners`, corners, report);
	});

	const parts = new Set(idsOf(regions.slice(1)));
	for (const { region, offsets } of insets) {
		checkKnown('map.yaml: insets', 'region', [region], parts, report);
		checkKnown(`map.yaml: insets: ${region}`, 'republic', Object.keys(offsets), known, report);
	}

	checkUnique('map.yaml: seas', idsOf(map.seas), report);

	checkKnown('map.yaml: placements', 'republic', idsOf(placements), known, report);
	const last = Math.max(...placements.flatMap(({ stages }) => stages));
	for (const id of known)
		if (!placements.some((placement) => placement.id === id && placement.stages.includes(last)))
			report(`map.yaml: placements: ${id}`, `has no name at stage ${last}`);
	const numbered = new Map(
		placements.flatMap(({ id, number }) => (number ? [[`${number} ${id}`, number] as const] : []))
	);
	const numbers = [...numbered.values()].sort((a, b) => a - b);
	if (numbers.some((number, index) => number !== index + 1))
		report('map.yaml: placements', `are numbered ${numbers.join(', ')}`);
}

type Corners = Facts['map']['extent'];

function checkCorners(place: string, [southWest, northEast]: Corners, report: Report) {
	if (southWest[0] >= northEast[0] || southWest[1] >= northEast[1])
		report(place, 'must be the south-west, then the north-east');
}
