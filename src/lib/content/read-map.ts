import { parseFolder } from './parse.ts';
import { MapFacts } from './schema/map.ts';

/** `map.yaml` by itself, for what builds geometry or modules from it; throws what is wrong with it. */
export function readMap(yaml: string): MapFacts {
	const problems: string[] = [];
	const { map } = parseFolder({ 'map.yaml': yaml }, '', { map: MapFacts }, (place, reason) =>
		problems.push(`${place}: ${reason}`)
	);
	if (problems.length > 0) throw new Error(problems.join('\n'));
	return map;
}
