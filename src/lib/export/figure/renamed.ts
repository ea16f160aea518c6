import type { SceneGroup, SceneNode } from './scene';

/**
 * A group with ids of its own, as every layer has, where the figure has the same layers elsewhere; what
 * a land stands for is told once, by the map of the figure's own day.
 */
export function renamed(prefix: string, group: SceneGroup): SceneGroup {
	const marks = group.marks.map((mark): SceneNode => {
		if (mark.kind === 'group') return renamed(prefix, mark);
		return mark.kind === 'path' ? { ...mark, title: undefined, data: undefined } : mark;
	});
	return { ...group, id: `${prefix}-${group.id}`, marks };
}
