import type { FillLayerSpecification } from 'maplibre-gl';
import type { Pattern } from '$lib/domain/atlas';
import { inks } from '$lib/styles/contrast';
import { inkStrength, tilePath, tiles } from '../style/patterns';
import type { PaintKey, Palette } from '../style/palette';
import { ifHighlighted, isKind } from './expressions';
import { angleOf, sidesOf } from './pattern-turn';

const patterns = Object.keys(tiles).filter((pattern) => pattern !== 'plain') as Pattern[];

/**
 * The patterns over the republics. Feature-state cannot choose a pattern, so each lies ready in both
 * inks as a layer of its own, and feature-state decides where it shows. Statuses that always show
 * their pattern have a layer beside those that global state switches.
 */
export function patternLayers(palette: Palette): FillLayerSpecification[] {
	const statuses = [...palette.statuses];
	const switched = patterns.flatMap((pattern) =>
		inks.map((ink, index) => {
			const ids = statuses.flatMap(([id, status]) =>
				status.pattern === pattern && status.text === ink && !status.always ? [id] : []
			);
			return layer(`${pattern}-${index}`, pattern, ink, ids, ['global-state', 'patterns']);
		})
	);
	const constant = statuses
		.filter(([, { always }]) => always)
		.map(([id, { pattern, text }]) => layer(`always-${id}`, pattern, text, [id], 'visible'));
	return [...switched, ...constant];
}

type Visibility = NonNullable<FillLayerSpecification['layout']>['visibility'];

function layer(
	id: string,
	pattern: Pattern,
	ink: string,
	statuses: PaintKey[],
	visibility: Visibility
): FillLayerSpecification {
	const shown = ifHighlighted(inkStrength, 0);
	return {
		id: `pattern-${id}`,
		type: 'fill',
		source: 'land',
		filter: isKind('republics'),
		layout: { visibility },
		paint: {
			'fill-pattern': ['concat', `${pattern} ${ink} `, ['global-state', 'turn']],
			// No status has it in this theme: a constant, so that it costs nothing to draw.
			'fill-opacity': statuses.length
				? ['match', ['feature-state', 'status'], statuses, shown, 0]
				: 0
		}
	};
}

/** The name of an image that shows nothing and keeps names away from where it stands. */
export const placeholderImage = 'placeholder';

/** The image of that name, for a screen of twice the resolution: so many tiles as their turn needs. */
export function patternImage(name: string): { image: ImageData; pixelRatio: number } {
	if (name === placeholderImage) return { image: new ImageData(12, 12), pixelRatio: 1 };
	const [pattern, ink, rise, run] = name.split(' ') as [Pattern, string, string, string];
	const turn = { rise: Number(rise), run: Number(run) };
	const tile = tiles[pattern];
	const pixelRatio = 2;
	const side = tile.size * sidesOf(turn);
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = Math.round(side * pixelRatio);
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	context.scale(canvas.width / side, canvas.width / side);
	context.rotate(angleOf(turn));
	context.strokeStyle = ink;
	context.lineWidth = tile.width;
	const path = new Path2D();
	const reach = Math.ceil(2 * sidesOf(turn));
	for (let x = -reach; x <= reach; x++)
		for (let y = -reach; y <= reach; y++)
			path.addPath(
				new Path2D(tilePath(tile)),
				new DOMMatrix().translate(x * tile.size, y * tile.size)
			);
	context.stroke(path);
	return { image: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio };
}
