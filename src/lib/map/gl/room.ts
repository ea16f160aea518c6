import type { PaddingOptions } from 'maplibre-gl';
import type { GlMap } from './gl-map';
import { noPadding } from './projections';

type Box = Pick<HTMLElement, 'clientWidth' | 'clientHeight'>;

/** Whether the padding leaves a pixel of the box: MapLibre fits nothing into less, and throws. */
export const hasRoom = (
	{ clientWidth, clientHeight }: Box,
	{ top = 0, right = 0, bottom = 0, left = 0 }: PaddingOptions
): boolean => clientWidth - left - right >= 1 && clientHeight - top - bottom >= 1;

/**
 * Resolves once the container has room for a map: in a closed tab of the page around, or in a frame
 * that is not shown, it has none.
 */
export const roomIn = (container: HTMLElement, padding = noPadding): Promise<void> =>
	new Promise((resolve, reject) => {
		const watch = new ResizeObserver(() => {
			if (container.isConnected && !hasRoom(container, padding())) return;
			watch.disconnect();
			if (container.isConnected) resolve();
			else reject(new Error('the map has left the page'));
		});
		watch.observe(container);
	});

/** Keep the map as large as its container, which may have no area for a while. */
export function followContainer(map: GlMap): void {
	const container = map.getContainer();
	let { clientWidth: width, clientHeight: height } = container;
	const watch = new ResizeObserver(() => {
		const { clientWidth, clientHeight } = container;
		if (clientWidth === width && clientHeight === height) return;
		if (!hasRoom(container, noPadding())) return;
		[width, height] = [clientWidth, clientHeight];
		map.resize().redraw();
	});
	watch.observe(container);
	map.on('remove', () => watch.disconnect());
}
