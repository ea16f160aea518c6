import type { Facts } from '../schema/facts';
import type { Texts } from '../schema/texts';
import type { Report } from '../parse';
import { eventChanges } from '../join/event-changes';
import { checkMembershipTexts } from './memberships';
import { agreementKeys } from './agreements';
import { checkCommonwealthTexts } from './commonwealth';
import { idsOf, keyedFiles } from './references';

/** Reports facts without a text in `folder`, and texts without a fact. */
export function checkTexts(facts: Facts, texts: Texts, folder: string, report: Report) {
	const match = (place: string, needed: Iterable<string>, present: object) =>
		matchKeys(`${folder}${place}`, needed, present, report);
	for (const file of keyedFiles) match(`${file}.yaml`, idsOf(facts[file]), texts[file]);
	for (const { id, names, capitals } of facts.republics) {
		match(`republics.yaml: ${id}: names`, idsOf(names), texts.republics[id]?.names ?? {});
		match(`republics.yaml: ${id}: capitals`, idsOf(capitals), texts.republics[id]?.capitals ?? {});
	}
	match('map.yaml: regions', idsOf(facts.map.regions), texts.map.regions);
	match('map.yaml: seas', idsOf(facts.map.seas), texts.map.seas);
	for (const { id, statuses, contested } of facts.lenses) {
		match(`lenses.yaml: ${id}: statuses`, idsOf(statuses), texts.lenses[id]?.statuses ?? {});
		match(`lenses.yaml: ${id}: contested`, idsOf(contested), texts.lenses[id]?.contested ?? {});
	}
	for (const { id, steps } of facts.autonomies)
		match(`autonomies.yaml: ${id}: steps`, idsOf(steps), texts.autonomies[id]?.steps ?? {});
	for (const { id, offices } of facts.offices)
		match(`offices.yaml: ${id}: offices`, idsOf(offices), texts.offices[id]?.offices ?? {});
	const { treaties, referendum } = facts;
	match('treaties.yaml: kinds', treaties.kinds, texts.treaties.kinds);
	match('treaties.yaml: bases', treaties.bases, texts.treaties.bases);
	match('referendum.yaml: bases', referendum.bases, texts.referendum.bases);
	match('referendum.yaml: republics', idsOf(facts.republics), texts.referendum.republics);
	match(
		'referendum.yaml: votes',
		idsOf(Object.values(referendum.votes).flat()),
		texts.referendum.votes
	);
	const { profiles } = facts;
	match('profiles.yaml: offices', profiles.offices, texts.profiles.offices);
	match('profiles.yaml: steps', idsOf(profiles.steps), texts.profiles.steps);
	match('profiles.yaml: republics', idsOf(profiles.republics), texts.profiles.republics);
	for (const { id, government } of profiles.republics)
		if (Boolean(government) !== Boolean(texts.profiles.republics[id]?.government))
			report(`${folder}profiles.yaml: republics: ${id}: government`, 'is a fact or a text alone');
	for (const [place, needed, present] of agreementKeys(facts.agreements, texts.agreements))
		match(`agreements.yaml: ${place}`, needed, present);
	checkCommonwealthTexts(facts, texts, match, (reason) =>
		report(`${folder}commonwealth.yaml`, reason)
	);
	const kinds = new Set(facts.sources.map(({ kind }) => kind));
	match('about.yaml: sources: kinds', kinds, texts.about.sources.kinds);
	match(
		'about.yaml: errors: kinds',
		new Set(facts.errors.map(({ kind }) => kind)),
		texts.about.errors.kinds
	);
	checkMembershipTexts(facts, match, texts);
	checkNotes(facts, texts, folder, report);
}

function matchKeys(place: string, needed: Iterable<string>, present: object, report: Report) {
	const left = new Set(Object.keys(present));
	for (const id of needed) if (!left.delete(id)) report(`${place}: ${id}`, 'has no text');
	for (const id of left) report(`${place}: ${id}`, 'is a text without a fact');
}

/** A note needs what it is a note on; a statement of low confidence needs a note. */
function checkNotes(facts: Facts, texts: Texts, folder: string, report: Report) {
	for (const event of facts.events) {
		const { note, notes = {} } = texts.events[event.id] ?? {};
		const changes = eventChanges(event, facts);
		if (event.confidence === 'low' && !note)
			report(`${folder}events.yaml: ${event.id}: note`, 'is needed: the confidence is low');
		for (const [lens, byRepublic] of Object.entries(notes))
			for (const republic of Object.keys(byRepublic))
				if (!changes.some((change) => change.lens === lens && change.republic === republic))
					report(
						`${folder}events.yaml: ${event.id}: notes: ${lens}: ${republic}`,
						'the event makes no such change'
					);
	}
	checkTreatyNotes(
		facts.treaties.papers,
		texts.treaties.notes,
		`${folder}treaties.yaml: notes`,
		report
	);
}

function checkTreatyNotes(
	actionsByRepublic: Facts['treaties']['papers'],
	notes: Texts['treaties']['notes'],
	place: string,
	report: Report
) {
	for (const [republic, byKind] of Object.entries(notes))
		for (const kind of Object.keys(byKind))
			if (!actionsByRepublic[republic]?.some((action) => action.kind === kind))
				report(`${place}: ${republic}: ${kind}`, 'there is no such paper');
	for (const [republic, actions] of Object.entries(actionsByRepublic))
		for (const { kind, confidence, basis } of actions)
			if (confidence === 'low' && !basis && !notes[republic]?.[kind])
				report(`${place}: ${republic}: ${kind}`, 'is needed: the confidence is low');
}
