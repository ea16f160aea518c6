import { readFileSync } from 'node:fs';
import { readMap } from '../src/lib/content/read-map';
import { albers } from '../src/lib/map/geometry/albers';

export type { Point } from '../src/lib/map/geometry/albers';

const file = new URL('../src/content/map.yaml', import.meta.url);

/** The map plane, read from the content: outside of Vite there is no `virtual:map/projection`. */
export const { project, unproject, svgPoint, pseudoDegrees, unionViewBox, kilometresPerUnit } =
	albers(readMap(readFileSync(file, 'utf8')).projection);
