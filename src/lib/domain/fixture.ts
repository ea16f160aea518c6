import type { Atlas, AtlasEvent, Change, Lens, Republic } from './atlas';
import type { IsoDate } from './date';

/** A small atlas for tests: two republics, two lenses, the events given. */
export function atlasOf(events: AtlasEvent[]): Atlas {
	return {
		language: 'en',
		slug: 'test-atlas',
		from: '1988-11-01',
		asOf: '2026-03-31',
		newest: '2026-03-21',
		opening: '1991-12-08',
		anchors: [
			{ date: '1988-11-01', at: 0 },
			{ date: '1991-01-01', at: 0.2 },
			{ date: '1992-01-01', at: 0.7 },
			{ date: '2026-03-31', at: 1 }
		],
		playback: { from: '1990-01-01', to: '1994-01-01' },
		sample: { days: ['1991-12-08', '1991-12-21'], republic: 'aa' },
		regions: [
			{ id: 'whole', title: 'Whole map' },
			{ id: 'part', title: 'Part' }
		],
		republics: [republicOf('aa'), republicOf('bb')],
		lenses: [
			lensOf('first', ['start', 'middle', 'end']),
			lensOf('second', ['none', 'some']),
			{
				...lensOf('ties', ['in', 'out']),
				kind: 'membership',
				titleOfBody: 'Ties with {body}',
				heading: 'Ties with {body} on {date}'
			}
		],
		bodies: [
			{ id: 'club', name: 'Club', first: true },
			{ id: 'guild', name: 'Guild', first: false }
		],
		themes: [
			{ id: 'acts', title: 'Acts', default: true },
			{ id: 'votes', title: 'Votes', default: true },
			{ id: 'wars', title: 'Wars', default: false }
		],
		events
	};
}

/** An event with the changes given as `lens republic status`. */
export function eventOf(date: IsoDate, ...changes: `${string} ${string} ${string}`[]): AtlasEvent {
	return {
		id: `on-${date}`,
		date,
		precision: 'day',
		title: `What happened on ${date}`,
		republics: ['aa'],
		rank: 'major',
		theme: 'acts',
		changes: changes.map((change) => {
			const [lens, republic, status] = change.split(' ') as [string, string, string];
			return { lens, republic, status } satisfies Change;
		})
	};
}

function lensOf(id: string, statuses: string[]): Lens {
	return {
		id,
		title: id,
		heading: `${id} on {date}`,
		about: id,
		kind: 'categorical',
		statuses: statuses.map((status) => ({
			id: status,
			label: status,
			about: status,
			colour: { light: '#000000', dark: '#ffffff' },
			pattern: 'plain'
		}))
	};
}

function republicOf(id: string): Republic {
	const renamed = '1991-08-24';
	return {
		id,
		names: [
			{ from: '1988-11-01', name: `${id} SSR`, full: `${id} Soviet Socialist Republic` },
			{ from: renamed, name: id, full: `Republic of ${id}` }
		],
		capitals: [
			{ from: '1988-11-01', name: `old ${id}` },
			{ from: renamed, name: `new ${id}` }
		]
	};
}
