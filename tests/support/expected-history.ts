/** The default lens, written out from the design and not from the content: what the atlas promises. */

const voted = { '1991-03-17': 'referendum-participant' };
const boycotted = { '1991-03-17': 'referendum-boycotter' };
const belovezha = { ...voted, '1991-12-08': 'cis-founder' };
const almaAta = { ...voted, '1991-12-21': 'cis-founder' };
const baltic = { ...boycotted, '1991-09-06': 'outside-cis' };

/** A status holds from its day until the next one; before the first it is `union-republic`. */
export const history: Record<string, Record<string, string>> = {
	ru: belovezha,
	by: belovezha,
	ua: { ...belovezha, '2018-04-12': 'withdrawal-announced', '2018-05-19': 'withdrawn' },
	kz: almaAta,
	uz: almaAta,
	kg: almaAta,
	tj: almaAta,
	tm: { ...almaAta, '2005-08-26': 'cis-associate' },
	az: almaAta,
	am: { ...boycotted, '1991-12-21': 'cis-founder' },
	md: { ...boycotted, '1991-12-21': 'cis-founder', '2026-01-19': 'withdrawal-announced' },
	ge: {
		...boycotted,
		'1991-12-26': 'outside-cis',
		'1993-12-03': 'cis-member',
		'2008-08-12': 'withdrawal-announced',
		'2009-08-18': 'withdrawn'
	},
	lt: baltic,
	lv: baltic,
	ee: baltic
};

/** The ids of the fifteen. */
export const republics = Object.keys(history);

/** The days on which any status changes, ascending. */
export const changeDays = [...new Set(Object.values(history).flatMap(Object.keys))].sort();

/** What each of the fifteen is on `date`. */
export function statusesOn(date: string): Record<string, string> {
	const statusOf = (changes: Record<string, string>) => {
		const last = Object.keys(changes)
			.filter((day) => day <= date)
			.sort()
			.at(-1);
		return last ? changes[last]! : 'union-republic';
	};
	return Object.fromEntries(republics.map((id) => [id, statusOf(history[id]!)]));
}

/** The day before an ISO date. */
export function eveOf(date: string): string {
	return new Date(Date.parse(date) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
