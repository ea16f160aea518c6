import type { AtlasEvent } from '$lib/domain/atlas';
import type { TimelineScale } from '$lib/domain/timeline';

/** Events that share one mark above the track. */
export interface Cluster {
	/** Ascending by date, at least one. */
	events: readonly AtlasEvent[];
	/** The place of the mark on the visible track, 0 to 1. */
	at: number;
}

/** The least distance of two marks, in pixels: a finger must hit one of them. */
export const markDistance = 24;

/**
 * The marks of the events in sight on a track of `width` pixels. Marks that would stand nearer than
 * `markDistance` are one, in the middle of their events.
 */
export function clusters(
	events: readonly AtlasEvent[],
	scale: TimelineScale,
	width: number
): Cluster[] {
	const merged: Cluster[] = [];
	for (const event of events) {
		const at = scale.at(event.date);
		if (at < 0 || at > 1) continue;
		let last: Cluster = { events: [event], at };
		for (let before = merged.at(-1); before; before = merged.at(-1)) {
			if ((last.at - before.at) * width >= markDistance) break;
			merged.pop();
			last = join(before, last);
		}
		merged.push(last);
	}
	return merged;
}

function join(a: Cluster, b: Cluster): Cluster {
	const [left, right] = [a.events.length, b.events.length];
	return {
		events: [...a.events, ...b.events],
		at: (a.at * left + b.at * right) / (left + right)
	};
}
