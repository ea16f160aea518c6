import { canvasOf, loadFaces, paintScene } from './canvas';
import type { Size } from './figure/compose';
import type { Scene } from './figure/scene';

/** Paint a scene as a PNG of exactly so many pixels. Rejects where the browser cannot hold it. */
export async function paintPng(scene: Scene, size: Size): Promise<Blob> {
	await loadFaces(scene);
	const context = canvasOf(size);
	paintScene(context, scene);
	return new Promise((resolve, reject) => {
		context.canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))),
			'image/png'
		);
	});
}
