import type { Stage } from '$lib/stage/stage.svelte';
import type { ZoomableMap } from './gl/zoomable-map';
import type { LabelFit } from './labels/fit-labels';
import { labelTexts } from './labels/map-names';
import type { MapHover } from './map-hover.svelte';
import { paintKey } from './style/palette';

/**
 * Keep the zoomable map's picture that of the stage: an effect for each thing it shows. Names wait
 * until the hand rests, for all of them are laid out anew. To be called while a component is set up.
 */
export function syncGl(
	map: () => ZoomableMap | undefined,
	stage: Stage,
	hover: MapHover,
	labelFit: () => LabelFit | undefined
): void {
	const { atlas, now, read, view, autonomies } = stage;
	const one = <Id>(id: Id | undefined) => (id === undefined ? [] : [id]);
	/** A string: equal ones end here. */
	const names = $derived(JSON.stringify([...read.day.names]));
	const highlighted = $derived(
		stage.only === undefined ? undefined : paintKey(now.lens.id, stage.only)
	);
	$effect(() => map()?.rename(labelTexts(atlas, new Map(JSON.parse(names) as [string, string][]))));
	$effect(() => map()?.paint(now.lens.id, now.day.statuses));
	$effect(() => map()?.fitLabels(labelFit()));
	$effect(() => map()?.showPatterns(stage.patterns));
	$effect(() => map()?.highlight(highlighted));
	$effect(() => map()?.mark('changed', now.day.changed));
	$effect(() => map()?.mark('selected', one(view.live.republic)));
	$effect(() => map()?.mark('hovered', one(stage.hovered)));
	$effect(() => map()?.mark('focused', one(hover.focused)));
	$effect(() => map()?.markCapitals(autonomies.layer?.marks ?? []));
	$effect(() => map()?.showAutonomies(autonomies.layer?.shown ?? []));
	$effect(() => map()?.markAutonomy('selected', autonomies.layer?.selected?.id));
	$effect(() =>
		map()?.markAutonomy('hovered', autonomies.layer?.shown.length ? hover.autonomy : undefined)
	);
}
