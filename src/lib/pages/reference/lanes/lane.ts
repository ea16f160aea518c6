import type { StatusId } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';

/** A span of days on a lane. */
export interface LaneBar {
	from: IsoDate;
	/** The first day after it; absent while it lasts. */
	to?: IsoDate | undefined;
	/** What held, in words. */
	label: string;
	/** The status whose colour it has. */
	status?: StatusId | undefined;
	/** Without a status: in full, in part (signed, say), or a line of dots for what is over. */
	tone?: 'full' | 'part' | 'over' | undefined;
	note?: string | undefined;
}

/** What held in one respect, by time. */
export interface Lane {
	title: string;
	/** A page on it. */
	href?: string | undefined;
	bars: readonly LaneBar[];
}

/** Lanes under one heading. */
export interface LaneGroup {
	title?: string;
	lanes: readonly Lane[];
}
