import styleSheet from 'maplibre-gl/dist/maplibre-gl.css?url';

/**
 * Load MapLibre's style sheet with MapLibre, not before: imported as a module it would be linked in
 * the page's head and hold up the first picture, which has no use for it.
 */
export function loadStyleSheet(): Promise<void> {
	if (document.querySelector(`link[href="${styleSheet}"]`)) return Promise.resolve();
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = styleSheet;
	return new Promise((resolve, reject) => {
		link.onload = () => resolve();
		link.onerror = () => reject(new Error(`${styleSheet}: not loaded`));
		document.head.append(link);
	});
}
