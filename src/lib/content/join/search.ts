import type { Atlas, Autonomy, EventRecord, Person } from '$lib/domain/atlas';
import { latestName } from '$lib/domain/name';
import type { SearchEntry, SearchIndex } from '$lib/domain/search';
import { formatView, openingView, viewOfEvent } from '$lib/domain/view';
import type { Facts } from '../schema/facts';
import type { Texts } from '../schema/texts';
import { groupBy, groupByKeys } from './group-by';

/** The joined content of a language that the index is made of. */
export interface Joined {
	atlas: Atlas;
	/** All events, those before the timeline among them. */
	events: readonly EventRecord[];
	people: readonly Person[];
	autonomies: readonly Autonomy[];
}

/** A language's texts with its BCP 47 tag. */
type Tagged = readonly [tag: string, texts: Texts];
type Names = SearchEntry['names'];

/**
 * All that can be found in a language, under its own names and those of the `others`. What is uncertain
 * stays with its page: an entry says names, days and what a thing is.
 */
export function joinSearch(
	joined: Joined,
	facts: Facts,
	[tag, own]: Tagged,
	others: readonly Tagged[]
): SearchIndex {
	/** The other names of a thing, each once: those of its own language first. */
	const namesOf = (title: string, find: (texts: Texts) => string[], natives: Names = []): Names => {
		const all: Names = [
			...find(own).map((name): Names[number] => [name, '']),
			...others.flatMap(([tag, texts]) => find(texts).map((name): Names[number] => [name, tag])),
			...natives
		];
		const seen = new Set([title]);
		return all.filter(([name]) => !seen.has(name) && seen.add(name));
	};
	/** The sentence in the other script of the language. */
	const inOtherScript = (find: (texts: Texts) => string) => {
		const language = (tag: string) => new Intl.Locale(tag).language;
		const other = others.find(([other]) => language(other) === language(tag));
		return other && { also: find(other[1]) };
	};
	const parts: Parts = { ...joined, facts, own, namesOf, inOtherScript };
	const entries = [
		...eventEntries(parts),
		...treatyEntries(parts),
		...republicEntries(parts),
		...personEntries(parts),
		...organisationEntries(parts),
		...placeEntries(parts),
		...autonomyEntries(parts),
		...wordEntries(parts)
	];
	return { entries: withSpellings(entries, facts), examples: examplesOf(entries, joined) };
}

/** The entries with the further spellings of their names. */
function withSpellings(entries: readonly SearchEntry[], { spellings }: Facts): SearchEntry[] {
	const unknown = spellings.find(({ of }) => !entries.some(({ id }) => id === of));
	if (unknown) throw new Error(`spellings.yaml: "${unknown.of}" is nothing that can be found`);
	return entries.map((entry) => {
		const further = spellings
			.filter(({ of }) => of === entry.id)
			.flatMap(({ names }) => names.map((name): Names[number] => [name, '']));
		return { ...entry, names: [...entry.names, ...further] };
	});
}

interface Parts extends Joined {
	facts: Facts;
	own: Texts;
	namesOf: (title: string, find: (texts: Texts) => string[], natives?: Names) => Names;
	inOtherScript: (find: (texts: Texts) => string) => { also: string } | undefined;
}

const eventEntries = ({ events, atlas, namesOf, inOtherScript }: Parts): SearchEntry[] =>
	events.map((event) => {
		const { id, title, text, date, precision, rank } = event;
		const view = viewOfEvent(event, atlas);
		return {
			id: `event/${id}`,
			kind: 'event',
			path: `events/${id}/`,
			title,
			names: namesOf(title, ({ events }) => [events[id]!.title]),
			text,
			...inOtherScript(({ events }) => events[id]!.text),
			date: precision === 'month' ? date.slice(0, 7) : date,
			...(view && { map: formatView(view, atlas) || `?date=${date}` }),
			weight: rank === 'major' ? 1.2 : 1
		};
	});

const treatyEntries = ({ facts, own, atlas, namesOf, inOtherScript }: Parts): SearchEntry[] =>
	facts.agreements.treaties.map(({ id, date }) => {
		const { title, text } = own.agreements.treaties[id]!;
		const onTimeline = date && date >= atlas.from && date <= atlas.asOf;
		return {
			id: `treaty/${id}`,
			kind: 'treaty',
			path: `treaties/${id}/`,
			title,
			names: namesOf(title, ({ agreements }) => {
				const { title, full } = agreements.treaties[id]!;
				return full ? [title, full] : [title];
			}),
			text,
			...inOtherScript(({ agreements }) => agreements.treaties[id]!.text),
			...(date && { date }),
			...(onTimeline && {
				map: formatView({ ...openingView(atlas), date }, atlas) || `?date=${date}`
			}),
			weight: 1.2
		};
	});

const republicEntries = ({ facts, atlas, namesOf }: Parts): SearchEntry[] =>
	atlas.republics.map(({ id, names, capitals }, index) => {
		const { name: title, full } = latestName(names);
		const { language, names: records } = facts.republics[index]!;
		return {
			id: `republic/${id}`,
			kind: 'republic',
			path: `republics/${id}/`,
			title,
			names: namesOf(
				title,
				({ republics }) =>
					Object.values(republics[id]!.names).flatMap(({ name, full }) => [name, full]),
				records.map((record) => [record.native, record.language ?? language])
			),
			text: [...(full === title ? [] : [full]), latestName(capitals).name].join(' · '),
			weight: 1.6
		};
	});

/** Everybody whom an event names: those with an office have an entry of their own on a page. */
function personEntries({ facts, own, people, events, namesOf, ...parts }: Parts): SearchEntry[] {
	const byId = new Map(people.map((person) => [person.id, person]));
	const parted = eventsByPerson(events);
	return facts.people.flatMap(({ id }) => {
		const title = own.people[id]!;
		const person = byId.get(id);
		const first = byRank(parted.get(id) ?? [])[0];
		if (!person && !first) return [];
		return {
			id: `person/${id}`,
			kind: 'person',
			path: person ? `people/#${id}` : `events/${first!.id}/`,
			title,
			names: namesOf(
				title,
				({ people }) => [people[id]!],
				person?.otherNames.map(({ name, language }) => [name, language])
			),
			text: person?.part ?? first!.title,
			...(person && parts.inOtherScript(({ offices }) => offices[id]!.part)),
			weight: person ? 1.5 : 1
		};
	});
}

/** The events in which each person acts, by id, in their order. */
const eventsByPerson = (events: readonly EventRecord[]) =>
	groupByKeys(events, ({ personIds }) => personIds);

const organisationEntries = ({ facts, own, namesOf, inOtherScript }: Parts): SearchEntry[] =>
	facts.bodies.map(({ id }) => {
		const { title, about } = own.bodies[id]!;
		return {
			id: `organisation/${id}`,
			kind: 'organisation',
			path: `organisations/${id}/`,
			title,
			names: namesOf(title, ({ bodies }) => [bodies[id]!.name, bodies[id]!.title]),
			text: about,
			...inOtherScript(({ bodies }) => bodies[id]!.about),
			weight: 1.2
		};
	});

/**
 * Capitals and the places of events. What bears two names, or bore another once, is one entry under the
 * latest; a capital leads to its republic, any other place to what happened there.
 */
function placeEntries({ facts, own, atlas, events, namesOf }: Parts): SearchEntry[] {
	const points = groupBy(facts.places, ({ at }) => at.join());
	const placeOf = new Map(
		facts.events.flatMap(({ id, place }) => (place ? [[id, place] as const] : []))
	);
	const pointOf = new Map(facts.places.map(({ id, at }) => [id, at.join()]));
	const eventsAt = groupBy(events, ({ id }) => pointOf.get(placeOf.get(id) ?? '') ?? '');
	const capitals = facts.republics.map(({ id, language, capitals }) => ({
		republic: id,
		of: latestName(atlas.republics.find((republic) => republic.id === id)!.names).name,
		ids: capitals.map(({ id }) => id),
		natives: capitals.map((capital): Names[number] => [
			capital.native,
			capital.language ?? language
		])
	}));
	const capitalNames = (texts: Texts, { republic, ids }: (typeof capitals)[number]) =>
		ids.map((id) => texts.republics[republic]!.capitals[id]!.name);

	const found = new Set<string>();
	const places = [...points].flatMap(([point, group]): SearchEntry[] => {
		const ids = group.map(({ id }) => id);
		const there = eventsAt.get(point) ?? [];
		const last = there.at(-1);
		const title = own.places[(last && placeOf.get(last.id)) ?? ids.at(-1)!]!;
		const capital = capitals.find((capital) =>
			capitalNames(own, capital).some((name) => ids.some((id) => own.places[id] === name))
		);
		if (capital) found.add(capital.republic);
		const main = byRank(there);
		if (!capital && !main[0]) return [];
		const entry: SearchEntry = {
			id: `place/${ids[0]}`,
			kind: 'place',
			path: capital ? `republics/${capital.republic}/` : `events/${main[0]!.id}/`,
			title,
			names: namesOf(
				title,
				(texts) => [
					...ids.map((id) => texts.places[id]!),
					...(capital ? capitalNames(texts, capital) : [])
				],
				capital?.natives
			),
			text: main
				.slice(0, 3)
				.map(({ title }) => title)
				.join(' · '),
			...(capital && { of: capital.of }),
			weight: capital ? 1.3 : 1
		};
		return [entry];
	});
	const without = capitals.filter(({ republic }) => !found.has(republic));
	return [
		...places,
		...without.map((capital): SearchEntry => {
			const title = capitalNames(own, capital).at(-1)!;
			return {
				id: `place/${capital.republic}`,
				kind: 'place',
				path: `republics/${capital.republic}/`,
				title,
				names: namesOf(title, (texts) => capitalNames(texts, capital), capital.natives),
				text: '',
				of: capital.of,
				weight: 1.3
			};
		})
	];
}

const autonomyEntries = ({ autonomies, atlas, namesOf }: Parts): SearchEntry[] =>
	autonomies.map(({ id, name, modernName: title, republic }) => ({
		id: `autonomy/${id}`,
		kind: 'place',
		path: `republics/${republic}/#autonomies`,
		title,
		names: namesOf(title, ({ autonomies }) => {
			const { name, modernName } = autonomies[id]!;
			return [name, modernName];
		}),
		text: name === title ? '' : name,
		of: latestName(atlas.republics.find((it) => it.id === republic)!.names).name,
		weight: 1
	}));

/** What the colours of the map mean, the ways of colouring, and the themes of events. */
function wordEntries({ facts, own, namesOf, inOtherScript }: Parts): SearchEntry[] {
	const lenses = facts.lenses.flatMap(({ id: lens, statuses }): SearchEntry[] => {
		const { title, about } = own.lenses[lens]!;
		const path = `about/#lens-${lens}`;
		return [
			{
				id: `lens/${lens}`,
				kind: 'word',
				path,
				title,
				names: namesOf(title, ({ lenses }) => [lenses[lens]!.title]),
				text: about,
				weight: 0.9
			},
			...statuses.map(({ id }): SearchEntry => {
				const { label, about } = own.lenses[lens]!.statuses[id]!;
				const status = ({ lenses }: Texts) => lenses[lens]!.statuses[id]!;
				return {
					id: `status/${lens}/${id}`,
					kind: 'word',
					path,
					title: label,
					names: namesOf(label, (texts) => [status(texts).label]),
					text: about,
					...inOtherScript((texts) => status(texts).about),
					of: title,
					weight: 0.8
				};
			})
		];
	});
	const themes = facts.themes.map(({ id }): SearchEntry => {
		const { title } = own.themes[id]!;
		return {
			id: `theme/${id}`,
			kind: 'word',
			path: `events/?theme=${id}`,
			title,
			names: namesOf(title, ({ themes }) => [themes[id]!.title]),
			text: '',
			weight: 0.9
		};
	});
	const bodies = ['bodies', 'sport', 'related'] as const;
	const commonwealth = bodies.flatMap((list) =>
		facts.commonwealth[list].map(({ id }): SearchEntry => {
			const { name, text } = own.commonwealth[list][id]!;
			return {
				id: `commonwealth/${id}`,
				kind: 'word',
				path: 'commonwealth/',
				title: name,
				names: namesOf(name, ({ commonwealth }) => [commonwealth[list][id]!.name]),
				text,
				...inOtherScript(({ commonwealth }) => commonwealth[list][id]!.text),
				of: own.commonwealth.title,
				weight: 1
			};
		})
	);
	return [...commonwealth, ...themes, ...lenses];
}

/** Major events first; those alike stay in the order of their days. */
const byRank = (events: readonly EventRecord[]) =>
	events.toSorted((one, other) => Number(one.rank !== 'major') - Number(other.rank !== 'major'));

/** One entry of each kind but the last to try: of the opening day where it has one. */
function examplesOf(entries: readonly SearchEntry[], { atlas, events, people }: Joined): string[] {
	const [main] = byRank(events.filter(({ date }) => date === atlas.opening));
	const parted = eventsByPerson(events);
	const eventsOf = ({ id }: Person) => parted.get(id)?.length ?? 0;
	const busiest = people.toSorted((one, other) => eventsOf(other) - eventsOf(one))[0];
	const first = (kind: SearchEntry['kind'], fits: (entry: SearchEntry) => boolean) => {
		const own = entries.filter((entry) => entry.kind === kind);
		return own.find(fits) ?? own[0];
	};
	return [
		first('event', ({ id }) => id === `event/${main?.id}`),
		first('treaty', ({ date }) => date === atlas.opening),
		first('republic', ({ id }) => id === `republic/${atlas.sample.republic}`),
		first('person', ({ id }) => id === `person/${busiest?.id}`),
		first('organisation', () => true),
		first('place', ({ title }) => title === main?.place?.name)
	].flatMap((entry) => (entry ? [entry.id] : []));
}
