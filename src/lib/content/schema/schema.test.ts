import { expect, test } from 'vitest';
import { files } from 'virtual:content';
import { readContent } from '../read';

/** One edit to the files: in which file, what is replaced, by what. */
type Edit = [file: string, from: string | RegExp, to: string];

function edited(...edits: Edit[]): Record<string, string> {
	const copy = { ...files };
	for (const [file, from, to] of edits) {
		const before = copy[file]!;
		copy[file] = before.replace(from, to);
		expect(copy[file], `the edit of ${file} changes something`).not.toBe(before);
	}
	return copy;
}

const read = (copy: Record<string, string>) => readContent(copy, ['en']);

test('the content as it stands is sound', () => {
	expect(() => read(files)).not.toThrow();
});

const belovezha = /(- id: belovezha\n {2}date: )1991-12-08/;

test.each<[what: string, message: string, ...edits: Edit[]]>([
	[
		'a source not in the bibliography',
		'events.yaml: belovezha: sources: unknown source "bel-99"',
		['events.yaml', 'sources: [bel-21, bel-mon, bel-ch97, wiki-zh-cis]', 'sources: [bel-99]']
	],
	[
		'an event without sources',
		'events.yaml: belovezha: sources: must not be empty',
		['events.yaml', 'sources: [bel-21, bel-mon, bel-ch97, wiki-zh-cis]', 'sources: []']
	],
	[
		'an event without the line of sources',
		'events.yaml: belovezha: sources: is missing',
		['events.yaml', 'sources: [bel-21, bel-mon, bel-ch97, wiki-zh-cis]', '']
	],
	[
		'a figure without sources',
		'referendum.yaml: total: yesOfCast.sources: must not be empty',
		['referendum.yaml', /(yesOfCast:(?:\s*\{)?[^}]*?sources: )\[[^\]]*\]/, '$1[]']
	],
	[
		'a paper whose source is unknown',
		'treaties.yaml: papers: ru: un-admission: sources: unknown source "un"',
		['treaties.yaml', 'sources: [wiki-en-un-members]', 'sources: [un]']
	],
	[
		'a signatory whom no file names',
		'agreements.yaml: belovezha-agreement: signatories: unknown person "nobody"',
		['agreements.yaml', 'person: shushkevich', 'person: nobody']
	],
	[
		'a column of the table of ratifications without a kind of paper',
		'agreements.yaml: ratifications: charter: unknown kind of paper "charter-read"',
		['agreements.yaml', /(id: charter\n\s+kinds:\s+)(\[|- )charter-ratified/, '$1$2charter-read']
	],
	[
		'a lane of ratification without a kind of paper',
		'agreements.yaml: cis-charter: ratification: unknown kind of paper "charter-read"',
		['agreements.yaml', 'to: charter-ratified', 'to: charter-read']
	],
	[
		'a paper of a state that has no column',
		'agreements.yaml: papers: nuclear: signedBy: unknown column "lv"',
		['agreements.yaml', /(id: nuclear[^]*?signedBy:\s+(?:\[|- ))by/, '$1lv']
	],
	[
		'a republic in both tones of a map',
		'agreements.yaml: cis-free-trade-2011: map: am: the id is used twice',
		['agreements.yaml', /(id: cis-free-trade-2011[^]*?weak:\s+(?:\[|- ))uz/, '$1am']
	],
	[
		'a treaty of an event that there is not',
		'agreements.yaml: economic-union-1993: events: unknown event "viskuli"',
		['agreements.yaml', '- viskuli-economy', '- viskuli']
	],
	[
		'a point without its text',
		'en/agreements.yaml: belovezha-agreement: points: article-99: has no text',
		['agreements.yaml', 'id: article-10\n', 'id: article-99\n']
	],
	[
		'an unknown republic',
		'events.yaml: ee-sovereignty: republics: unknown republic "fi"',
		['events.yaml', 'republics: [ee]', 'republics: [ee, fi]']
	],
	[
		'a change of an unknown republic',
		'events.yaml: ee-sovereignty: changes: sovereignty: fi: unknown republic "fi"',
		['events.yaml', '{ ee: sovereignty-declared }', '{ fi: sovereignty-declared }']
	],
	[
		'a change of a republic that the event does not concern',
		'events.yaml: ee-sovereignty: changes: sovereignty: lv: is not among the republics of the event',
		['events.yaml', '{ ee: sovereignty-declared }', '{ lv: sovereignty-declared }']
	],
	[
		'an unknown lens',
		'events.yaml: ee-sovereignty: changes: currency: ee: unknown lens "currency"',
		['events.yaml', 'sovereignty: { ee: sovereignty-declared }', 'currency: { ee: rouble }']
	],
	[
		'an unknown status',
		'events.yaml: ee-sovereignty: changes: sovereignty: ee: unknown status "free"',
		['events.yaml', '{ ee: sovereignty-declared }', '{ ee: free }']
	],
	[
		'a change to the status already held',
		'events.yaml: ee-sovereignty: changes: sovereignty: ee: is union-republic already',
		['events.yaml', '{ ee: sovereignty-declared }', '{ ee: union-republic }']
	],
	[
		'two changes of a republic in a lens on one day',
		'events.yaml: ratification-by-ua: changes: treaties: ua: changes twice on 1991-12-08',
		['events.yaml', /(- id: ratification-by-ua\n {2}date: )1991-12-10/, '$11991-12-08']
	],
	[
		'an event after the last day',
		'events.yaml: md-first-reading: date: 2027-03-20 is after 2026-03-31',
		['events.yaml', '2026-03-20', '2027-03-20']
	],
	[
		'a day that does not exist',
		'events.yaml: belovezha: date: "1991-02-29" is not a day or a month',
		['events.yaml', belovezha, '$11991-02-29']
	],
	[
		'a malformed date',
		'events.yaml: belovezha: date: "8 December 1991" is not a day or a month',
		['events.yaml', belovezha, '$18 December 1991']
	],
	[
		'a change on a day that is not known',
		'events.yaml: belovezha: changes: treaties: ru: a change needs a day, not a month',
		['events.yaml', belovezha, '$11991-12']
	],
	[
		'an end before the beginning',
		'events.yaml: coup: end: 1991-08-18 is not after the date',
		['events.yaml', 'end: 1991-08-21', 'end: 1991-08-18']
	],
	[
		'an id used twice',
		'events.yaml: ee-sovereignty: the id is used twice',
		['events.yaml', 'id: lt-sovereignty', 'id: ee-sovereignty']
	],
	[
		'an unknown theme',
		'events.yaml: ee-sovereignty: theme: unknown theme "weather"',
		['events.yaml', /(- id: ee-sovereignty\n {2}date: .*\n {2}theme: )\S+/, '$1weather']
	],
	[
		'an unknown place',
		'events.yaml: tbilisi-9-april: place: unknown place "tiflis"',
		['events.yaml', /(- id: tbilisi-9-april\n(?: {2}.*\n)*? {2}place: )\S+/, '$1tiflis']
	],
	[
		'an unknown person',
		'events.yaml: gorbachev-1985: people: unknown person "gorby"',
		['events.yaml', /(- id: gorbachev-1985\n(?: {2}.*\n)*? {2}people: )\S+/, '$1[gorby]']
	],
	[
		'a status that changes before the first day',
		'events.yaml: ee-sovereignty: changes: sovereignty: ee: a change before 1988-11-01 is never shown',
		['events.yaml', /(- id: ee-sovereignty\n {2}date: )\S+/, '$11988-10-31']
	],
	[
		'a later name without a day',
		'republics.yaml: ua: names: ukraine: needs the day from which it holds',
		['republics.yaml', /(id: ukraine\n) {6}from: .*\n/, '$1']
	],
	[
		'a name before the one above it',
		'republics.yaml: ua: names: ukraine: 1988-08-24 is not between 1988-11-01 and 2026-03-31',
		['republics.yaml', /(id: ukraine\n {6}from: )\S+/, '$11988-08-24']
	],
	[
		'a person without a name in the language',
		'en/people.yaml: gorbachev: has no text',
		['en/people.yaml', /^gorbachev:.*\n/m, '']
	],
	[
		'an office of somebody unknown',
		'offices.yaml: unknown person "gorby"',
		['offices.yaml', '- id: gorbachev\n', '- id: gorby\n']
	],
	[
		'an office without any date',
		'offices.yaml: poroshenko: president: needs a date',
		['offices.yaml', /(- id: poroshenko\n[^]*?)\n {6}on: .*/, '$1']
	],
	[
		'an office that ends before it begins',
		'offices.yaml: yeltsin: supreme-soviet: must end after it begins',
		['offices.yaml', 'from: 1990-05-29', 'from: 1991-07-11']
	],
	[
		'an office without a name',
		'en/offices.yaml: yeltsin: offices: president: has no text',
		['en/offices.yaml', /(\nyeltsin:\n[^]*?)\n {4}president: .*/, '$1']
	],
	[
		'a column of unknown papers',
		'commonwealth.yaml: table: unknown kind of paper "letter"',
		['commonwealth.yaml', '- agreement-refused', '- letter']
	],
	[
		'a chair of an unknown republic',
		'commonwealth.yaml: chairs: unknown republic "fi"',
		['commonwealth.yaml', 'republic: md', 'republic: fi']
	],
	[
		'a fact of the Commonwealth that says nothing',
		'en/commonwealth.yaml: facts: seat has neither a day nor a text',
		['en/commonwealth.yaml', /\n {4}text: Minsk.*/, '']
	],
	[
		'a statement quoted from an unknown article',
		'errors.yaml: treaty-kiev: article: unknown source "wiki-xx"',
		['errors.yaml', /(- id: treaty-kiev\n {2}article: )\S+/, '$1wiki-xx']
	],
	['a key twice in a mapping', 'en/republics.yaml: ', ['en/republics.yaml', 'lv:\n', 'ee:\n']],
	[
		'a misspelt key',
		'events.yaml: belovezha: dates: unknown key',
		['events.yaml', /(- id: belovezha\n {2})date/, '$1dates']
	],
	[
		'a vote that is none',
		'events.yaml: union-referendum: vote: unknown vote "treaties"',
		['events.yaml', 'vote: union', 'vote: treaties']
	],
	[
		'a measured vote that is none',
		'lenses.yaml: referendum: measure: unknown vote "treaties"',
		['lenses.yaml', 'measure: union', 'measure: treaties']
	],
	[
		'a quantitative lens that measures nothing',
		'lenses.yaml: referendum: measure: is missing',
		['lenses.yaml', '  measure: union\n', '']
	],
	[
		'a region without corners',
		'map.yaml: regions: west: corners: is missing',
		['map.yaml', '{ id: west, corners: [[22.1, 44.3], [40.3, 56.2]] }', '{ id: west }']
	],
	[
		'corners the wrong way round',
		'map.yaml: regions: west: corners: must be the south-west, then the north-east',
		['map.yaml', '[[22.1, 44.3], [40.3, 56.2]]', '[[40.3, 56.2], [22.1, 44.3]]']
	],
	[
		'a corner without latitude',
		'map.yaml: regions: west.corners.0.1: must be a number',
		['map.yaml', '[[22.1, 44.3], [40.3, 56.2]]', '[[22.1], [40.3, 56.2]]']
	],
	[
		'an inset of an unknown region',
		'map.yaml: insets: unknown region "balkan"',
		['map.yaml', 'region: baltic', 'region: balkan']
	],
	[
		'an offset of an unknown republic',
		'map.yaml: insets: baltic: unknown republic "fi"',
		['map.yaml', 'offsets: { ee: [-4, 1] }', 'offsets: { fi: [-4, 1] }']
	],
	[
		'a sea at no point',
		'map.yaml: seas: azov.points: must not be empty',
		['map.yaml', '{ id: azov, points: [[36.8, 46.1]] }', '{ id: azov, points: [] }']
	],
	[
		'a sea without a name',
		'en/map.yaml: seas: azov: has no text',
		['en/map.yaml', '  azov: Sea of Azov\n', '']
	],
	[
		'the name of an unknown republic',
		'map.yaml: placements: unknown republic "fi"',
		['map.yaml', '{ id: ee, stages: [5]', '{ id: fi, stages: [5]']
	],
	[
		'a name at no point',
		'map.yaml: placements: ee.at: is missing',
		['map.yaml', ', at: [148, 122]', '']
	],
	[
		'a republic without a name on its land',
		'map.yaml: placements: ee: has no name at stage 6',
		['map.yaml', '  - { id: ee, stages: [6], at: [144, 151], wrap: true }\n', '']
	],
	[
		'a number left out',
		'map.yaml: placements: are numbered 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13',
		['map.yaml', /, number: 12/g, '']
	],
	[
		'a region without a name',
		'en/map.yaml: regions: west: has no text',
		['en/map.yaml', '  west: West\n', '']
	],
	[
		'years of play the wrong way round',
		'atlas.yaml: playback: must end after it begins',
		['atlas.yaml', '{ from: 1990-01-01, to: 1994-01-01 }', '{ from: 1994-01-01, to: 1990-01-01 }']
	],
	[
		'a sample of an unknown republic',
		'atlas.yaml: sample: unknown republic "fi"',
		['atlas.yaml', 'republic: ua', 'republic: fi']
	],
	[
		'a status without colour',
		'lenses.yaml: commonwealth: statuses.union-republic.colour: is missing',
		['lenses.yaml', 'colour: { light: "#b1a88f", dark: "#766957" }', '']
	],
	[
		'a colour that is none',
		'lenses.yaml: commonwealth: statuses.union-republic.colour.light: "brown" is not a colour',
		['lenses.yaml', '"#b1a88f"', 'brown']
	],
	[
		'a status without pattern',
		'lenses.yaml: commonwealth: statuses.union-republic.pattern: is missing',
		['lenses.yaml', 'pattern: plain', '']
	],
	[
		'two statuses of one pattern',
		'lenses.yaml: commonwealth: cis-founder: has the pattern of referendum-participant',
		['lenses.yaml', 'pattern: grid', 'pattern: dots']
	],
	[
		'a status that looks different in another lens',
		'lenses.yaml: sovereignty: union-republic: looks different in another lens',
		['lenses.yaml', '"#b1a88f"', '"#b1a88e"']
	],
	[
		'a lens without statuses',
		'lenses.yaml: sovereignty: statuses: are left out of lenses of memberships, and of no other',
		['lenses.yaml', /(- id: sovereignty\n[^]*?\n {2}statuses:)[^]*?(\n {2}contested)/, '$1 []$2']
	],
	[
		'classes with a gap',
		'lenses.yaml: referendum: yes-below-75: ends at 70, but the next class begins at 75',
		['lenses.yaml', 'below: 75', 'below: 70']
	],
	[
		'counts that do not add up',
		'referendum.yaml: total: yes, no and invalid make 148574607, not 148574606',
		['referendum.yaml', 'yes: 113512812', 'yes: 113512813']
	],
	[
		'a percentage that the counts do not give',
		'referendum.yaml: republics: ru: yesOfCast is 73.1, but the counts give 71.34',
		['referendum.yaml', 'value: 71.3,', 'value: 73.1,']
	],
	[
		'a republic without papers',
		'treaties.yaml: papers: ua: is missing',
		['treaties.yaml', /\n {2}ua:\n[^]*?\n {2}by:/, '\n  by:']
	],
	[
		'a paper out of order',
		'treaties.yaml: papers: ru: sovereignty: 1940-06-12 stands after 1945-10-24',
		['treaties.yaml', '1990-06-12', '1940-06-12']
	],
	[
		'a paper of an unknown kind',
		'treaties.yaml: papers: ru: un-exit: unknown kind of paper "un-exit"',
		['treaties.yaml', 'kind: un-admission', 'kind: un-exit']
	],
	[
		'a slug that names no element',
		'atlas.yaml: slug: "republics" cannot name an element: a letter comes first, and words by hyphens',
		['atlas.yaml', 'slug: fifteen-republics', 'slug: republics']
	],
	[
		'a day that opens the atlas before it begins',
		'atlas.yaml: opening: 1985-03-11 is outside 1988-11-01 to 2026-03-31',
		['atlas.yaml', 'opening: 1991-12-08', 'opening: 1985-03-11']
	],
	[
		'an event without text',
		'en/events.yaml: belovezha: has no text',
		['en/events.yaml', /\nbelovezha:\n[^]*?\n\n/, '\n']
	],
	[
		'a text without event',
		'en/events.yaml: belovezhye: is a text without a fact',
		['en/events.yaml', 'belovezha:', 'belovezhye:']
	],
	[
		'an empty text',
		'en/events.yaml: belovezha: title: is empty',
		['en/events.yaml', 'title: Belovezha Agreement', "title: ''"]
	],
	[
		'a status without text',
		'en/lenses.yaml: treaties: statuses: left: has no text',
		['en/lenses.yaml', /\n {4}left:\n.*\n.*\n/, '\n']
	],
	[
		'a note on a change that is not made',
		'en/events.yaml: belovezha: notes: treaties: kz: the event makes no such change',
		['en/events.yaml', 'belovezha:\n', 'belovezha:\n  notes: { treaties: { kz: No. } }\n']
	],
	[
		'low confidence without a note',
		'en/events.yaml: kz-ratifies: note: is needed: the confidence is low',
		['events.yaml', /(- id: kz-ratifies[^-]*-[^-]*-[^]*?confidence: )medium/, '$1low'],
		['en/events.yaml', /(kz-ratifies:\n.*\n.*\n) {2}note: .*\n/, '$1']
	]
])('%s: %s', (_, message, ...edits) => {
	expect(() => read(edited(...edits))).toThrow(message);
});

test('a missing file is named', () => {
	const rest = Object.fromEntries(
		Object.entries(files).filter(([file]) => file !== 'en/lenses.yaml')
	);
	expect(() => read(rest)).toThrow('en/lenses.yaml: the file is missing');
});

test('every mistake is listed, not only the first', () => {
	const copy = edited(
		['events.yaml', 'republics: [ee]', 'republics: [ee, fi]'],
		['lenses.yaml', 'below: 75', 'below: 70']
	);
	expect(() => read(copy)).toThrow(
		/events\.yaml: .*\n.*lenses\.yaml|lenses\.yaml: .*\n.*events\.yaml/s
	);
});

test('a further language needs the same texts, notes included', () => {
	const folder = Object.entries(files).filter(([file]) => file.startsWith('en/'));
	const copy = Object.fromEntries(folder.map(([file, yaml]) => [file.replace('en/', 'xx/'), yaml]));
	expect(() => readContent({ ...files, ...copy }, ['en', 'xx'])).not.toThrow();

	copy['xx/events.yaml'] = copy['xx/events.yaml']!.replace(
		/ {2}note: Accounts name the 14th.*\n/,
		''
	);
	expect(() => readContent({ ...files, ...copy }, ['en', 'xx'])).toThrow(
		'xx/events.yaml: treaty-text: note: has no text'
	);
});
