import { expect, test } from 'vitest';
import { atlasOf, eventOf } from '$lib/domain/fixture';
import { chronicle } from '$lib/domain/interval';
import type { I18n } from '$lib/i18n/i18n';
import { summaryOf } from './summary';

const atlas = atlasOf([
	eventOf('1991-03-17', 'first aa middle'),
	{ ...eventOf('1991-12-01', 'first bb end'), precision: 'month' }
]);
const { statuses } = atlas.lenses[0]!;

/** Messages shown bare, by their keys and values. */
const bare: Pick<I18n, 't' | 'formatDate' | 'formatList'> = {
	formatList: (parts) => parts.join(' and '),
	formatDate: (date) => date,
	t: (key, values = {}) => `${key}(${Object.values(values).join('; ')})`
};
const summaryText = (date: string) =>
	summaryOf(date, statuses, chronicle(atlas, 'first'), atlas.events, bare);

test('a date is told with its counts in the order of the legend, and with its events', () =>
	expect(summaryText('1991-03-17')).toBe(
		'timeline.summary(1991-03-17; timeline.summaryStatus(1; start) and ' +
			'timeline.summaryStatus(1; middle); yes; What happened on 1991-03-17)'
	));

test('an event of which only the month is known is not told as the day’s', () =>
	expect(summaryText('1991-12-01')).toBe(
		'timeline.summary(1991-12-01; timeline.summaryStatus(1; middle) and ' +
			'timeline.summaryStatus(1; end); no; )'
	));
