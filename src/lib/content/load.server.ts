import { files } from 'virtual:content';
import type {
	ArticleError,
	Atlas,
	Commonwealth,
	Correction,
	EventRecord,
	Person,
	References
} from '$lib/domain/atlas';
import type { Treaties } from '$lib/domain/treaty';
import type { IsoDate } from '$lib/domain/date';
import type { Profiles } from '$lib/domain/profile';
import type { SearchIndex } from '$lib/domain/search';
import type { Anchor } from '$lib/domain/timeline';
import { locales } from '$lib/i18n/locales';
import { joinAtlas } from './join/atlas';
import { joinProfiles } from './join/profiles';
import type { Memberships } from '$lib/domain/membership';
import { joinMemberships } from './join/memberships';
import { joinCommonwealth } from './join/commonwealth';
import { joinPeople } from './join/people';
import { joinReferences } from './join/references';
import { joinSearch } from './join/search';
import { joinTreaties } from './join/treaties';
import { readContent } from './read';
import type { AccessibilityTexts } from './schema/accessibility';
import type { AboutTexts } from './schema/about';
import type { EmbeddingTexts } from './schema/embedding';
import type { Facts } from './schema/facts';
import type { Texts } from './schema/texts';

const { facts, texts } = readContent(
	files,
	locales.map(({ id }) => id)
);

/** What a page needs to draw every date in every lens. */
export const atlas = perLanguage((language, facts, texts): Atlas =>
	joinAtlas(language, facts, texts)
);

/** What is told of the events of one day. */
export const eventsOn = (language: string, day: IsoDate): EventRecord[] =>
	references(language).events.filter(({ date }) => date === day);

/** The errors of encyclopedias, each with what is right. */
export const articleErrors = perLanguage((_, facts, texts): ArticleError[] =>
	facts.errors.map((error) => ({ ...error, ...texts.errors[error.id]! }))
);

/** What has been corrected, the newest first. */
export const corrections = perLanguage((_, facts, texts): Correction[] =>
	facts.changes
		.map((change) => ({ ...change, ...texts.changes[change.id]! }))
		.sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
);

/** The files of the fifteen republics and the bibliography. */
export const references = perLanguage((_, facts, texts): References =>
	joinReferences(facts, texts)
);

/** What the pages of the republics tell beside the history. */
export const profiles = perLanguage((_, facts, texts): Profiles => joinProfiles(facts, texts));

/** Where days stand on the lanes of pages to read. */
export const laneAnchors: readonly Anchor[] = facts.atlas.laneAnchors ?? facts.atlas.anchors;

/** The bodies that the republics have belonged to, and how. */
export const memberships = perLanguage((language, facts, texts): Memberships =>
	joinMemberships(language, facts, texts)
);

/** The treaties that have a page, and the tables of who signed and ratified. */
export const treaties = perLanguage((_, facts, texts): Treaties => joinTreaties(facts, texts));

/** Those of whom a source names an office. */
export const people = perLanguage((language, facts, own): Person[] => {
	const others = locales.filter(({ id }) => id !== language);
	return joinPeople(
		facts,
		own,
		others.map(({ id, tag }) => [tag, textsIn(id)] as const)
	);
});

/** The Commonwealth of the atlas, and the papers by which it is counted who belongs to it. */
export const commonwealth = perLanguage((_, facts, texts): Commonwealth =>
	joinCommonwealth(facts, texts)
);

/** All that can be found on the site. */
export const searchIndex = perLanguage((language, facts): SearchIndex => {
	const tagged = locales.map(({ id, tag }) => [tag, textsIn(id)] as const);
	const own = locales.findIndex(({ id }) => id === language);
	const { events, autonomies } = references(language);
	return joinSearch(
		{ atlas: atlas(language), events, autonomies, people: people(language) },
		facts,
		tagged[own]!,
		tagged.filter((_, index) => index !== own)
	);
});

/** The page about the atlas. */
export const about = (language: string): AboutTexts => textsIn(language).about;

/** The statement on accessibility, and its day. */
export const accessibility = (language: string): { texts: AccessibilityTexts; day: IsoDate } => ({
	texts: textsIn(language).accessibility,
	day: facts.atlas.accessibilityStated
});

/** The guide to embedding. */
export const embedding = (language: string): EmbeddingTexts => textsIn(language).embedding;

/** Joins at most once per language. */
function perLanguage<Joined>(join: (language: string, facts: Facts, texts: Texts) => Joined) {
	const joined = new Map<string, Joined>();
	return (language: string): Joined => {
		if (!joined.has(language)) joined.set(language, join(language, facts, textsIn(language)));
		return joined.get(language)!;
	};
}

function textsIn(language: string): Texts {
	const found = texts[language];
	if (!found) throw new Error(`src/content: no texts in "${language}"`);
	return found;
}
