import type { Lens, RepublicId, StatusId } from '$lib/domain/atlas';
import type { Interval } from '$lib/domain/interval';
import type { I18n } from './i18n';

/** What a republic is, or what it voted, in words. */
type Words = Pick<I18n, 't' | 'formatDate' | 'formatPercent'>;

/**
 * A status of a republic: its label, or where it is a class of a vote's figures the share of yes, with the
 * `turnout` if asked for: "82.7% yes, turnout 83.3%".
 */
export function describeStatus(
	{ statuses, vote }: Lens,
	republic: RepublicId,
	status: StatusId | undefined,
	{ t, formatPercent }: Omit<Words, 'formatDate'>,
	{ turnout: asked = false } = {}
): string {
	const { label = '', range } = statuses.find(({ id }) => id === status) ?? {};
	const { yesOfCast, turnout } = vote?.republics[republic] ?? {};
	if (!range || yesOfCast === undefined) return label;
	const yes = formatPercent(yesOfCast);
	return asked && turnout !== undefined
		? t('vote.yesAndTurnout', { yes, turnout: formatPercent(turnout) })
		: t('vote.yes', { yes });
}

/**
 * A status that came about by what was done on one day, with that day: "82.7% yes on 17 March 1991".
 * `undefined` where it is told since when it holds.
 */
export function describeAct(
	lens: Lens,
	republic: RepublicId,
	{ status, from, event, precision }: Interval,
	i18n: Words
): string | undefined {
	if (!event) return undefined;
	const { statement } = lens.statuses.find(({ id }) => id === status) ?? {};
	if (!lens.vote) return statement;
	return i18n.t('vote.on', {
		result: describeStatus(lens, republic, status, i18n),
		date: i18n.formatDate(from, 'long', precision)
	});
}
