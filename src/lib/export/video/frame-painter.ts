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

/** The days of a film, painted one at a time on the same canvas. */
export interface Reel {
	canvas: HTMLCanvasElement;
	context: CanvasRenderingContext2D;
	show: (date: IsoDate) => void;
}

/** What a film is to show. */
export interface Reeling extends Omit<FigureOptions, 'legend' | 'caption'> {
	atlas: Atlas;
	/** What is seen of each day. */
	view: View;
	language: FullI18n;
	size: Size;
	/** First and last day. */
	from: IsoDate;
	to: IsoDate;
	/** Whether the events of a day are told under its date. */
	told: boolean;
}

/** Prepare a canvas for the days of a film; resolves once its letters can be drawn. */
export async function reelOf(reeling: Reeling): Promise<Reel> {
	const { atlas, view, language, size, from, told, ...options } = reeling;
	const legend = heldWithin(reeling);
	const context = canvasOf(size);
	const ground = canvasOf(size);
	const sceneOn = (date: IsoDate): [Scene, Figure] => {
		const caption = told ? captionOn(reeling, date) : undefined;
		const figure = figureOf(atlas, { ...view, date }, language, { ...options, legend, caption });
		return [compose(figure, mapGeometry(), size), figure];
	};
	let drawn: string | undefined;

	function show(date: IsoDate) {
		const [scene, { republics, autonomies }] = sceneOn(date);
		// All but the heading stays as it is until a status or a name changes.
		const stand = [
			...republics.map(({ name, status }) => `${name} ${status.id}`),
			...(autonomies?.shown ?? []).map(({ name }) => name)
		].join();
		if (stand !== drawn) paintScene(ground, without(scene, 'heading'));
		drawn = stand;
		context.drawImage(ground.canvas, 0, 0);
		paintScene(context, only(scene, 'heading'));
	}

	await loadFaces(sceneOn(from)[0]);
	show(from);
	return { canvas: context.canvas, context, show };
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
function heldWithin({ atlas, view, from, to }: Reeling): Set<StatusId> {
	const intervals = [...chronicle(atlas, view.lens).values()].flat();
	return new Set(
		intervals
			.filter((interval) => interval.from <= to && (interval.to ?? to) >= from)
			.map(({ status }) => status)
	);
}

/** What happened on a day: its first major event, and how many more there were; else nothing. */
function captionOn({ atlas, language: { t } }: Reeling, date: IsoDate): string {
	const events = atlas.events.filter((event) => event.date === date);
	const first = events.find(({ rank }) => rank === 'major') ?? events[0];
	if (!first) return '';
	const count = events.length - 1;
	return count ? t('export.andMore', { title: first.title, count }) : first.title;
}
