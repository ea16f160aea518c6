import { loadFaces, paintScene } from './canvas';
import type { Scene } from './scene';

/** Paint a scene as a PNG of exactly so many pixels. Rejects where the browser cannot hold it. */
export async function paintPng(scene: Scene, width: number, height: number): Promise<Blob> {
	await loadFaces(scene);
	const canvas = document.createElement('canvas');
	Object.assign(canvas, { width, height });
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	paintScene(context, scene);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png');
	});
}
