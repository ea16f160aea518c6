import type { SourceId } from '$lib/domain/atlas';
import type { Holder, Profiles, RepublicProfile } from '$lib/domain/profile';
import type { FullI18n } from '$lib/i18n/i18n';

/** A row of the facts: its term, its value, and beside it since when it holds. */
export interface Fact {
	term: string;
	text: string;
	remark?: string;
	sources: readonly SourceId[];
}

/** The facts of a republic in words. */
export function factsOf(
	profile: RepublicProfile,
	{ asOf, census }: Pick<Profiles, 'asOf' | 'census'>,
	{ t, formatDate, formatNumber }: Pick<FullI18n, 't' | 'formatDate' | 'formatNumber'>
): Fact[] {
	const { system, head, government, languages, currency, population, area, iso } = profile;
	const date = formatDate(asOf);
	const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('; ');
	const when = ({ since, note }: Pick<Holder, 'since' | 'note'>) =>
		joined(
			since
				? t('republicPage.since', { from: formatDate(since), date })
				: t('republicPage.asOf', { date }),
			note
		);
	return [
		{
			term: t('republicPage.system'),
			text: system.name,
			remark: when(system),
			sources: system.sources
		},
		{
			term: t('republicPage.head'),
			text: t('republicPage.holder', { name: head.name, office: head.office }),
			remark: when(head),
			sources: head.sources
		},
		...(government
			? [
					{
						term: t('republicPage.government'),
						text: government.name,
						remark: when(government),
						sources: government.sources
					}
				]
			: []),
		{
			term: t('republicPage.languages'),
			text: languages.name,
			remark: when(languages),
			sources: languages.sources
		},
		{
			term: t('republicPage.currency'),
			text: t('republicPage.money', { name: currency.name, code: currency.code }),
			remark: when(currency),
			sources: currency.sources
		},
		{
			term: t('republicPage.population'),
			text: formatNumber(population.permanent),
			remark: t('republicPage.census', {
				date: formatDate(census),
				present: formatNumber(population.present)
			}),
			sources: population.sources
		},
		{
			term: t('republicPage.area'),
			text: t('republicPage.km2', { area: formatNumber(area.km2) }),
			remark: t('republicPage.asOf', { date }),
			sources: area.sources
		},
		{
			term: t('republicPage.code'),
			text: t('republicPage.codeText', { code: iso }),
			sources: currency.sources
		}
	];
}
