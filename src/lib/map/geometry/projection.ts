import parameters from 'virtual:map/projection';
import { albers } from './albers';

export type { Point } from './albers';

/** The map plane of this atlas, by `src/content/map.yaml`. */
export const {
	project,
	unproject,
	northLeans,
	unionBounds,
	unionViewBox,
	unitsPerDegree,
	svgPoint,
	pseudoDegrees,
	kilometresPerUnit,
	earthRadii,
	zoomAt,
	patternScale
} = albers(parameters);
