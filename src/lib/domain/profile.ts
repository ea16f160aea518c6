import type { Cited, RepublicId } from './atlas';
import type { IsoDate } from './date';

/** A fact in words, with where it comes from. */
export interface NamedFact extends Cited {
	name: string;
}

/** Who holds an office, and since when where a source dates that. */
export interface Holder extends NamedFact {
	since?: IsoDate | undefined;
}

/** Who led a republic on some days of 1991. */
export interface Leader extends Cited {
	/** The key of the person. */
	person: string;
	name: string;
	office: string;
	/** The term of office, where sources date it. */
	from?: IsoDate | undefined;
	to?: IsoDate | undefined;
	/** Those of the `leaderDays`. */
	days: IsoDate[];
}

/** What the page of a republic tells beside its history. */
export interface RepublicProfile {
	id: RepublicId;
	/** Its code in ISO 3166-1. */
	iso: string;
	/** People at the census: who lived there, and who was there on the day. */
	population: { permanent: number; present: number } & Cited;
	/** Square kilometres, of the borders that most states recognise. */
	area: { km2: number } & Cited;
	system: NamedFact;
	head: Holder & { office: string };
	/** Absent where the head of state is head of government. */
	government?: Holder;
	/** `code` is that of ISO 4217. */
	currency: Holder & { code: string };
	languages: NamedFact;
	leaders: Leader[];
}

/** A stage of the work on a new Union treaty, and the republics of which `text` speaks. */
export interface UnionTreatyStep extends Cited {
	id: string;
	date: IsoDate;
	republics: RepublicId[];
	text: string;
}

/** The profiles of all republics, and the days that they speak of. */
export interface Profiles {
	/** The day up to which the facts of today were followed. */
	asOf: IsoDate;
	/** The day of the census. */
	census: IsoDate;
	leaderDays: IsoDate[];
	steps: UnionTreatyStep[];
	republics: RepublicProfile[];
}
