import type { AtlasEvent, Change, RepublicId, SourceId } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';
import type { Membership, Memberships } from '$lib/domain/membership';
import { nameOn } from '$lib/domain/name';
import type { Facts } from '../schema/facts';
import type { Texts } from '../schema/texts';
import { groupBy } from './group-by';

/** A republic's status in a body begins, or ends and no other begins. */
interface Border {
	republic: RepublicId;
	date: IsoDate;
	/** What begins; absent where the republic has no tie from then on. */
	span?: Membership;
}

/**
 * The days on which spans begin or end, by body, each as an event that changes the statuses of the
 * lenses of memberships and says in plain words what happens: "Georgia leaves". That a republic has
 * no tie before its first one is no event.
 */
export function membershipEvents(
	language: string,
	spans: readonly Membership[],
	facts: Facts,
	texts: Texts
): Memberships['events'] {
	const lenses = facts.lenses.filter(({ kind }) => kind === 'membership').map(({ id }) => id);
	const none = facts.memberships.groups.at(-1)!.id;
	const list = new Intl.ListFormat(language);

	/** The borders of the spans of one republic in one body. */
	const bordersOf = (own: readonly Membership[]): Border[] =>
		own.flatMap((span, index) => {
			const { republic, from, to, group } = span;
			const [before, next] = [own[index - 1], own[index + 1]];
			const tied = group !== none;
			const begins = tied || (before?.to === from && before.group !== none);
			return [
				...(begins ? [{ republic, date: from, ...(tied && { span }) }] : []),
				...(tied && to && next?.from !== to ? [{ republic, date: to }] : [])
			];
		});

	const nameOf = (republic: RepublicId, date: IsoDate) => {
		const { names } = facts.republics.find(({ id }) => id === republic)!;
		const dated = names.map(({ id, from = facts.atlas.from }) => ({
			from,
			name: texts.republics[republic]!.names[id]!.name
		}));
		return nameOn(dated, date).name;
	};

	/** What happens on a day, republics to which the same happens in one sentence. */
	function titleOf(borders: readonly Border[], date: IsoDate): string {
		const { changes, list: several } = texts.memberships;
		return [...groupBy(borders, ({ span }) => span?.status ?? none)]
			.map(([status, alike]) => {
				const names = alike.map(({ republic }) => nameOf(republic, date));
				const { one, other } = changes[status]!;
				return (names.length === 1 ? one : other).replace('{republics}', list.format(names));
			})
			.reduce((first, next) => several.replace('{first}', first).replace('{next}', next));
	}

	function eventOf(body: string, date: IsoDate, borders: readonly Border[]): AtlasEvent {
		const begun = borders.flatMap(({ span }) => span ?? []);
		const precisions = begun.map(({ precision }) => precision);
		return {
			id: `${body}-${date}`,
			date,
			precision: (['year', 'month'] as const).find((it) => precisions.includes(it)) ?? 'day',
			title: titleOf(borders, date),
			republics: borders.map(({ republic }) => republic),
			rank: 'major',
			changes: lenses.flatMap((lens) => borders.map((border) => changeOf(lens, border))),
			sources: [...new Set<SourceId>(begun.flatMap(({ sources }) => sources))]
		};
	}

	const changeOf = (lens: string, { republic, span }: Border): Change => ({
		lens,
		republic,
		status: span?.group ?? none,
		...(span?.note && { note: span.note })
	});

	const byBody = groupBy(spans, ({ body }) => body);
	return Object.fromEntries(
		facts.bodies.map(({ id: body }) => {
			const own = byBody.get(body) ?? [];
			const borders = [...groupBy(own, ({ republic }) => republic).values()].flatMap(bordersOf);
			const events = [...groupBy(borders, ({ date }) => date)]
				.sort(([one], [other]) => (one < other ? -1 : 1))
				.map(([date, on]) => eventOf(body, date, on));
			return [body, events];
		})
	);
}
