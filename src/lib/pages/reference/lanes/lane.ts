import type { StatusId } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';

/** A span of days on a lane. */
export interface LaneBar {
	from: IsoDate;
	/** The first day after it; absent while it lasts. */
	to?: IsoDate | undefined;
	/** What held, in words, and as the status whose colour it has. */
	label: string;
	status: StatusId;
	note?: string | undefined;
}

/** What held in one respect, by time. */
export interface Lane {
	title: string;
	bars: readonly LaneBar[];
}
