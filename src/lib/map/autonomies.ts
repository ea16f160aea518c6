import type { Autonomy, AutonomyId, RepublicId } from '$lib/domain/atlas';

/** An autonomy as its layer draws it on a day. */
export interface MappedAutonomy {
	id: AutonomyId;
	/** The republic it lies in, whose status it shares. */
	republic: RepublicId;
	kind: Autonomy['kind'];
	/** Its name on the day, with a star where its shape is schematic. */
	name: string;
	/** What it says when pointed at. */
	described: string;
}

/** An autonomous republic to mark at its seat. */
export interface AutonomyMark {
	id: AutonomyId;
	/** The republic it lies in, which a click on the mark selects. */
	republic: RepublicId;
	/** What the mark says when pointed at. */
	described: string;
	/** Whether it voted although the republic around it did not: a larger, filled mark. */
	apart: boolean;
}

/** What the map draws of the autonomies. */
export interface DrawnAutonomies {
	/** The marks at their seats. */
	marks: readonly AutonomyMark[];
	/** The layer: all of them with outline and name, or none. */
	shown: readonly MappedAutonomy[];
	selected?: { id: AutonomyId } | undefined;
}
