import type { Facts } from '../schema/facts';
import type { Report } from '../parse';
import { checkAgreements } from './agreements';
import { checkChronicle } from './chronicle';
import { checkCommonwealth } from './commonwealth';
import { checkReferences, checkKnown, checkUnique, idsOf, keyedFiles } from './references';
import { checkFigures } from './figures';
import { checkLenses } from './lenses';
import { checkMap } from './map';
import { checkProfiles } from './profiles';
import { checkMembershipNotes, checkMemberships } from './memberships';
import { checkTreatyActions } from './treaty-actions';

/** Checks the facts against one another, across files. */
export function checkFacts(facts: Facts, report: Report) {
	const sources = new Set(idsOf(facts.sources));
	for (const file of [...keyedFiles, 'sources'] as const)
		checkUnique(`${file}.yaml`, idsOf(facts[file]), report);
	for (const [file, part] of Object.entries(facts)) {
		if (file !== 'sources') checkReferences(`${file}.yaml`, part, sources, report);
	}
	checkAtlas(facts.atlas, report);
	checkRepublics(facts, report);
	checkNames(facts, report);
	checkEvents(facts, report);
	checkOffices(facts, report);
	checkMap(facts, report);
	checkLenses(facts, report);
	checkTreatyActions(facts.treaties, report);
	checkMemberships(facts, report);
	checkMembershipNotes(facts, report);
	checkAgreements(facts, report);
	checkCommonwealth(facts, report);
	checkFigures(facts, report);
	checkProfiles(facts, report);
	checkChronicle(facts, report);
}

function checkAtlas(atlas: Facts['atlas'], report: Report) {
	const { from, asOf, newest, laterNames, opening, playback, sample, anchors } = atlas;
	const { laneAnchors = anchors } = atlas;
	const days = {
		opening: [opening],
		newest: [newest],
		laterNames: [laterNames],
		playback: Object.values(playback),
		'sample: days': sample.days
	};
	for (const [key, values] of Object.entries(days))
		for (const day of values)
			if (day < from || day > asOf)
				report(`atlas.yaml: ${key}`, `${day} is outside ${from} to ${asOf}`);
	if (playback.from >= playback.to) report('atlas.yaml: playback', 'must end after it begins');
	for (const [key, list] of Object.entries({ anchors, laneAnchors })) {
		const [first, last] = [list[0]!, list.at(-1)!];
		if (first.date !== from || first.at !== 0 || last.date !== asOf || last.at !== 1)
			report(`atlas.yaml: ${key}`, `must lead from 0 on ${from} to 1 on ${asOf}`);
		list.slice(1).forEach(({ date, at }, index) => {
			const before = list[index]!;
			if (date <= before.date || at <= before.at)
				report(`atlas.yaml: ${key}: ${date}`, 'must come after the one above, in date and place');
		});
	}
}

/** Reports lists of names that have gaps: a day missing, out of order or outside the atlas. */
function checkNames({ republics, atlas }: Facts, report: Report) {
	for (const { id, ...lists } of republics)
		for (const list of ['names', 'capitals'] as const) {
			const place = `republics.yaml: ${id}: ${list}`;
			checkUnique(place, idsOf(lists[list]), report);
			let before = atlas.from;
			lists[list].forEach(({ id, from }, index) => {
				if (index === 0) {
					if (from) report(`${place}: ${id}`, `holds from ${atlas.from} and needs no day`);
				} else if (!from) report(`${place}: ${id}`, 'needs the day from which it holds');
				else if (from <= before || from > atlas.asOf)
					report(`${place}: ${id}`, `${from} is not between ${before} and ${atlas.asOf}`);
				before = from ?? before;
			});
		}
}

/** Reports themes, places and people that no file names, and places off the globe. */
function checkEvents({ events, themes, places, people, errors, sources }: Facts, report: Report) {
	const known = {
		theme: new Set(idsOf(themes)),
		place: new Set(idsOf(places)),
		person: new Set(idsOf(people))
	};
	for (const event of events) {
		const check = (key: string, what: keyof typeof known, ids: string[]) =>
			checkKnown(`events.yaml: ${event.id}: ${key}`, what, ids, known[what], report);
		check('theme', 'theme', [event.theme]);
		check('place', 'place', event.place ? [event.place] : []);
		check('people', 'person', event.people);
	}
	for (const { id, article } of errors)
		checkKnown(`errors.yaml: ${id}: article`, 'source', [article], new Set(idsOf(sources)), report);
	for (const { id, at } of places)
		if (Math.abs(at[0]) > 180 || Math.abs(at[1]) > 90)
			report(`places.yaml: ${id}`, 'must be a longitude and a latitude in degrees');
}

/** Reports holders of offices whom nobody else names, offices without any date, and ends before beginnings. */
function checkOffices({ people, offices: holders }: Facts, report: Report) {
	checkKnown('offices.yaml', 'person', idsOf(holders), new Set(idsOf(people)), report);
	for (const { id, offices, native, language } of holders) {
		const place = `offices.yaml: ${id}`;
		if (!native !== !language)
			report(place, 'has a native name without its language, or the other');
		checkUnique(`${place}: offices`, idsOf(offices), report);
		for (const { id, from, to, on } of offices) {
			if (!from && !to && !on) report(`${place}: ${id}`, 'needs a date');
			if (from && to && to < from.slice(0, to.length))
				report(`${place}: ${id}`, 'must end after it begins');
		}
	}
}

function checkRepublics({ republics, ...facts }: Facts, report: Report) {
	const known = new Set(idsOf(republics));
	const check = (place: string, ids: Iterable<string>) =>
		checkKnown(place, 'republic', ids, known, report);
	check('atlas.yaml: sample', [facts.atlas.sample.republic]);
	for (const { id, republic } of facts.autonomies) check(`autonomies.yaml: ${id}`, [republic]);
	for (const event of facts.events)
		if (event.republics !== 'all') check(`events.yaml: ${event.id}: republics`, event.republics);
	for (const { id, contested } of facts.lenses)
		check(
			`lenses.yaml: ${id}: contested`,
			contested.map(({ republic }) => republic)
		);
	check('referendum.yaml: votes', Object.keys(facts.referendum.votes));
	const tables = {
		'treaties.yaml: papers': facts.treaties.papers,
		'referendum.yaml: republics': facts.referendum.republics
	};
	for (const [place, table] of Object.entries(tables)) {
		check(place, Object.keys(table));
		for (const id of known) if (!(id in table)) report(`${place}: ${id}`, 'is missing');
	}
}
