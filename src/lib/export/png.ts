import { canvasOf, loadFaces, paintScene } from './canvas';
import type { Size } from './figure/compose';
import type { Scene } from './figure/scene';
import { writePngTexts } from './png-texts';

/** Paint a scene as a PNG of exactly so many pixels. Rejects where the browser cannot hold it. */
export async function paintPng(scene: Scene, size: Size): Promise<Blob> {
	await loadFaces(scene);
	const context = canvasOf(size);
	paintScene(context, scene);
	const png = await new Promise<Blob>((resolve, reject) => {
		context.canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))),
			'image/png'
		);
	});
	const written = writePngTexts(new Uint8Array(await png.arrayBuffer()), scene.about);
	return new Blob([written], { type: 'image/png' });
}
