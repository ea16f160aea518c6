import type { Atlas, StatusId } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';
import { chronicle } from '$lib/domain/interval';
import type { View } from '$lib/domain/view';
import type { FullI18n } from '$lib/i18n/i18n';
import { mapGeometry } from '$lib/map/svg/geometry';
import { canvasOf, loadFaces, paintScene } from '../canvas';
import { compose, type Size } from '../figure/compose';
import { figureOf, type Figure, type FigureOptions } from '../figure/figure';
import type { Scene } from '../figure/scene';
import { captionsOf } from './caption';

/** Paints the days of a film, one at a time, on the same canvas. */
export interface FramePainter {
	canvas: HTMLCanvasElement;
	context: CanvasRenderingContext2D;
	paint: (date: IsoDate) => void;
}

/** What a film shows. */
export interface FilmContent extends Omit<FigureOptions, 'legend' | 'caption'> {
	atlas: Atlas;
	/** What each frame shows; its date is replaced by the frame's. */
	view: View;
	language: FullI18n;
	size: Size;
	/** First and last day. */
	from: IsoDate;
	to: IsoDate;
	/** Whether a caption under the date names the events of the day. */
	captions: boolean;
}

/** Every day of a film as it is laid out: the legend is the same on all of them. */
export function filmScenes(film: FilmContent): (date: IsoDate) => [Scene, Figure] {
	const { atlas, view, language, size, captions, ...options } = film;
	const legend = statusesWithin(film);
	const captionOn = captionsOf(atlas, view, language);
	return (date) => {
		const caption = captions ? captionOn(date) : undefined;
		const figure = figureOf(atlas, { ...view, date }, language, { ...options, legend, caption });
		return [compose(figure, mapGeometry(), size), figure];
	};
}

/** Prepare a canvas for the days of a film; resolves once its fonts are loaded. */
export async function createFramePainter(film: FilmContent): Promise<FramePainter> {
	const { size, from } = film;
	const context = canvasOf(size);
	const background = canvasOf(size);
	const sceneOn = filmScenes(film);
	let painted: string | undefined;

	function paint(date: IsoDate) {
		const [scene, { republics, autonomies, events }] = sceneOn(date);
		// All but the heading stays the same until a status, a name or the place of an event changes.
		const state = [
			...republics.map(({ name, status }) => `${name} ${status.id}`),
			...(autonomies?.shown ?? []).map(({ name }) => name),
			...events.map(({ id }) => id)
		].join();
		if (state !== painted) paintScene(background, without(scene, 'heading'));
		painted = state;
		context.drawImage(background.canvas, 0, 0);
		paintScene(context, only(scene, 'heading'));
	}

	await loadFaces(sceneOn(from)[0]);
	paint(from);
	return { canvas: context.canvas, context, paint };
}

const without = (scene: Scene, id: string): Scene => ({
	...scene,
	marks: scene.marks.filter((mark) => mark.kind !== 'group' || mark.id !== id)
});

const only = (scene: Scene, id: string): Scene => ({
	...scene,
	marks: scene.marks.filter((mark) => mark.kind === 'group' && mark.id === id)
});

/** The statuses that any republic holds on any day of the film. */
function statusesWithin({ atlas, view, from, to }: FilmContent): Set<StatusId> {
	const intervals = [...chronicle(atlas, view.lens).values()].flat();
	return new Set(
		intervals
			.filter((interval) => interval.from <= to && (interval.to ?? to) >= from)
			.map(({ status }) => status)
	);
}
