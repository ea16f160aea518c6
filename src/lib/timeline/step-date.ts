import { addDays, addMonths, clampDate, type IsoDate } from '$lib/domain/date';

/** How far a step goes. */
export type StepUnit = 'day' | 'month' | 'year';
export const stepUnits: readonly StepUnit[] = ['day', 'month', 'year'];

/** The date a step away, forth (1) or back (-1), held between the timeline's ends. */
export function stepFrom(
	date: IsoDate,
	unit: StepUnit,
	direction: 1 | -1,
	[first, last]: readonly [IsoDate, IsoDate]
): IsoDate {
	const stepped =
		unit === 'day'
			? addDays(date, direction)
			: addMonths(date, direction * (unit === 'year' ? 12 : 1));
	return clampDate(stepped, first, last);
}
