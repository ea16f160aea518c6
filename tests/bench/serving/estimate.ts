import type { Transfer } from './view';

/** What so many views in an hour ask of a server on average. */
export function estimate(viewsPerHour: number, { requests, bytes }: Transfer) {
	const viewsPerSecond = viewsPerHour / 3600;
	return {
		requestsPerSecond: viewsPerSecond * requests,
		gigabitsPerSecond: (viewsPerSecond * bytes * 8) / 1e9,
		terabytes: (viewsPerHour * bytes) / 1e12
	};
}
