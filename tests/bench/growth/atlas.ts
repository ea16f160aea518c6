import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { Facts } from '../../../src/lib/content/schema/facts';
import type { Texts } from '../../../src/lib/content/schema/texts';
import { addDays, dayNumber } from '../../../src/lib/domain/date';
import { shapes } from './shapes';
import type { Size } from './size';
import { wordsFrom } from './words';

const seed = 1991;
/** As many as the atlas of the fifteen republics has, to each event or territory. */
const perEvent = { sources: 3, people: 0.43, places: 0.25, changing: 0.28 };
const perTerritory = { spans: 17 };
const bodies = 20;

/** What the files of a content folder hold, by path without `.yaml`. */
type Files = Record<string, unknown>;

const fixture = new URL('../../fixture-atlas/content/', import.meta.url);

/** The fixture's own: lenses, themes, groups and texts about itself stay as they are. */
const fixtureFiles = (): Files =>
	Object.fromEntries(
		readdirSync(fixture, { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.yaml'))
			.map((path) => [
				path.replaceAll('\\', '/').replace('.yaml', ''),
				parse(readFileSync(new URL(path, fixture), 'utf8'))
			])
	);

const idsOf = (what: string, count: number): string[] =>
	Array.from({ length: Math.round(count) }, (_, index) => `${what}-${index + 1}`);

const byId = <Value>(ids: readonly string[], make: (id: string, index: number) => Value) =>
	Object.fromEntries(ids.map((id, index) => [id, make(id, index)]));

/**
 * The content of an invented atlas of a size, as YAML by path (JSON is YAML), and its topologies by name.
 * It is the fixture's with other territories, events, people, places, sources and bodies, drawn from
 * a fixed seed, and so the same every time.
 */
export function growthAtlas({ territories, events: count, years }: Size) {
	const { random, below, name, title, sentence } = wordsFrom(seed);
	const files = fixtureFiles();
	const { asOf, ...times } = files.atlas as Facts['atlas'];
	const from = `${Number(asOf.slice(0, 4)) - years + 1}-01-01`;
	const days = dayNumber(asOf) - dayNumber(from);
	const dayAt = (share: number) => addDays(from, Math.floor(share * days));

	const lands = idsOf('land', territories);
	const people = idsOf('person', count * perEvent.people);
	const places = idsOf('place', count * perEvent.places);
	const sources = idsOf('source', count * perEvent.sources);
	const organisations = idsOf('body', bodies);
	const oneOf = <Item>(items: readonly Item[]) => items[below(items.length)]!;
	const cited = () => ({ sources: [oneOf(sources)], confidence: 'high' });

	// The vote stays where the fixture has it: its lens takes the statuses from the figures.
	const [poll] = files.events as Facts['events'];
	const standing = new Map(lands.map((id) => [id, false]));
	const invented = idsOf('event', count - 1).map((id, index) => {
		const concerned = [...new Set([oneOf(lands), oneOf(lands)])];
		const changing = random() < perEvent.changing;
		return {
			id,
			date: dayAt((index + random()) / count),
			rank: changing || random() < 0.5 ? 'major' : 'minor',
			theme: changing ? 'acts' : 'votes',
			...(random() < 0.5 && { place: oneOf(places) }),
			people: random() < 0.6 ? [oneOf(people)] : [],
			republics: concerned,
			...cited(),
			...(changing && {
				changes: {
					standing: byId(concerned, (id) => {
						standing.set(id, !standing.get(id));
						return standing.get(id) ? 'outside' : 'inside';
					})
				}
			})
		};
	});
	const changing = invented.filter(({ changes }) => changes);
	const spansOf = () =>
		organisations
			.filter(() => random() < perTerritory.spans / bodies / 2)
			.flatMap((body) => {
				const [first, second] = [0.5 * random(), 0.5 + 0.5 * random()].map(dayAt);
				const span = { body, status: 'member', ...cited() };
				return [
					{ ...span, from: first, to: second },
					{ ...span, status: 'outside', from: second }
				];
			});
	const { topologies, placements } = shapes(lands);
	const { treaties: agreed, ...agreements } = files.agreements as Facts['agreements'];
	const {
		treaties: kinds,
		lenses,
		...own
	} = {
		treaties: files.treaties as Facts['treaties'],
		lenses: files.lenses as Facts['lenses'],
		lensTexts: files['en/lenses'] as Texts['lenses'],
		map: files.map as Facts['map']
	};

	const made: Files = {
		...files,
		atlas: {
			...times,
			asOf,
			from,
			opening: changing.at(-1)!.date,
			playback: { from: dayAt(0.5), to: asOf },
			sample: { days: changing.slice(-2).map(({ date }) => date), republic: lands[0] },
			anchors: [
				{ date: from, at: 0 },
				{ date: asOf, at: 1 }
			]
		},
		map: { ...own.map, insets: [], placements },
		lenses: lenses.map((lens) => ({ ...lens, contested: [] })),
		'en/lenses': byId(Object.keys(own.lensTexts), (id) => ({
			...own.lensTexts[id],
			contested: {}
		})),
		republics: lands.map((id) => ({
			id,
			language: 'en',
			names: [
				{ id: 'former', native: name(), ...cited() },
				{ id: 'present', from: dayAt(0.1 + 0.8 * random()), native: name(), ...cited() }
			],
			capitals: [{ id: 'seat', native: name(), ...cited() }],
			leader: cited()
		})),
		'en/republics': byId(lands, () => {
			const [former, present, seat] = [name(), name(), name()];
			return {
				names: {
					former: { name: former, full: `Province of ${former}` },
					present: { name: present, full: `Free Land of ${present}` }
				},
				capitals: { seat: { name: seat } },
				leader: { name: `${name()} ${name()}`, office: 'Warden' }
			};
		}),
		events: [...invented, poll],
		'en/events': {
			...byId(
				invented.map(({ id }) => id),
				() => ({ title: title(), text: `${sentence()} ${sentence()}` })
			),
			poll: { title: title(), text: sentence() }
		},
		places: places.map((id) => ({ id, at: [10 + 10 * random(), 42 + 7 * random()] })),
		'en/places': byId(places, name),
		people: people.map((id) => ({ id })),
		'en/people': byId(people, () => `${name()} ${name()}`),
		offices: people.map((id) => ({
			id,
			offices: [{ id: 'speaker', on: dayAt(random()) }],
			...cited()
		})),
		'en/offices': byId(people, () => ({ offices: { speaker: title() }, part: sentence() })),
		sources: [
			...(files.sources as Facts['sources']),
			...sources.map((id) => ({
				id,
				kind: 'book',
				title: title(),
				url: `https://${id}.example/`
			}))
		],
		bodies: organisations.map((id) => ({ id, kind: 'regional', founded: from, ...cited() })),
		'en/bodies': byId(organisations, () => ({ title: title(), name: name(), about: sentence() })),
		memberships: {
			...(files.memberships as Facts['memberships']),
			spans: Object.fromEntries(
				lands.map((id) => [id, spansOf()] as const).filter(([, spans]) => spans.length)
			)
		},
		treaties: {
			...kinds,
			papers: byId(lands, () => [{ kind: 'accord', date: dayAt(random()), ...cited() }])
		},
		agreements: {
			...agreements,
			treaties: agreed.map((treaty) => ({
				...treaty,
				signedBy: lands.slice(0, 2),
				map: { strong: lands.slice(0, 2) },
				events: [invented[0]!.id]
			}))
		},
		commonwealth: { ...(files.commonwealth as Facts['commonwealth']), chairs: [] },
		referendum: {
			...(files.referendum as Facts['referendum']),
			republics: byId(lands, () => ({
				took: true,
				...cited(),
				figures: { yesOfCast: { value: below(100), ...cited() } }
			}))
		},
		'en/referendum': {
			...(files['en/referendum'] as Texts['referendum']),
			republics: byId(lands, () => ({}))
		}
	};
	const content = Object.fromEntries(
		Object.entries(made).map(([path, value]) => [`${path}.yaml`, JSON.stringify(value)])
	);
	return { content, topologies };
}
