import { describe, expect, test } from 'vitest';
import { atlas, references } from './load.server';

const { republics, events } = atlas('en');
const { dossiers } = references('en');

/** "1991-12-08 cis-founder" for every change of a republic in a lens, in order. */
function course(lens: string, republic: string): string[] {
	return events.flatMap(({ date, changes }) =>
		changes
			.filter((change) => change.lens === lens && change.republic === republic)
			.map(({ status }) => `${date} ${status}`)
	);
}

function noteOn(event: string, lens: string, republic: string): string | undefined {
	return events
		.find(({ id }) => id === event)
		?.changes.find((change) => change.lens === lens && change.republic === republic)?.note;
}

describe('Union to Commonwealth', () => {
	const participant = '1991-03-17 referendum-participant';
	const boycotter = '1991-03-17 referendum-boycotter';
	const founder = '1991-12-21 cis-founder';
	test.each([
		['ru', participant, '1991-12-08 cis-founder'],
		[
			'ua',
			participant,
			'1991-12-08 cis-founder',
			'2018-04-12 withdrawal-announced',
			'2018-05-19 withdrawn'
		],
		['by', participant, '1991-12-08 cis-founder'],
		['kz', participant, founder],
		['uz', participant, founder],
		['tm', participant, founder, '2005-08-26 cis-associate'],
		['kg', participant, founder],
		['tj', participant, founder],
		['az', participant, founder],
		['am', boycotter, founder],
		[
			'ge',
			boycotter,
			'1991-12-26 outside-cis',
			'1993-12-03 cis-member',
			'2008-08-12 withdrawal-announced',
			'2009-08-18 withdrawn'
		],
		['md', boycotter, founder, '2026-01-19 withdrawal-announced'],
		['lt', boycotter, '1991-09-06 outside-cis'],
		['lv', boycotter, '1991-09-06 outside-cis'],
		['ee', boycotter, '1991-09-06 outside-cis']
	])('%s', (republic, ...expected) => {
		expect(course('commonwealth', republic)).toEqual(expected);
	});

	test('what is contested or provisional is noted', () => {
		expect(noteOn('ua-2018-recall', 'commonwealth', 'ua')).toMatch(/no notice of withdrawal/);
		expect(noteOn('alma-ata', 'commonwealth', 'az')).toMatch(/Not a founder/);
		expect(noteOn('alma-ata', 'commonwealth', 'md')).toMatch(/declined to ratify/);
		expect(noteOn('ge-announces', 'commonwealth', 'ge')).toMatch(/Still a member in law/);
		expect(noteOn('md-announces', 'commonwealth', 'md')).toMatch(/twelve months/);
	});
});

test.each([
	['ru', '1991-12-08 signed', '1991-12-12 ratified', '1993-07-20 charter'],
	['ua', '1991-12-08 signed', '1991-12-10 ratified'],
	['by', '1991-12-08 signed', '1991-12-10 ratified', '1994-01-18 charter'],
	['kz', '1991-12-21 signed', '1991-12-23 ratified', '1994-04-20 charter'],
	['uz', '1991-12-21 signed', '1992-04-01 ratified', '1994-02-09 charter'],
	['tm', '1991-12-21 signed', '1991-12-26 ratified', '2005-08-26 associate'],
	['kg', '1991-12-21 signed', '1992-03-06 ratified', '1994-04-12 charter'],
	['tj', '1991-12-21 signed', '1993-06-26 ratified', '1993-08-04 charter'],
	['az', '1991-12-21 signed', '1993-09-24 ratified', '1993-12-14 charter'],
	['am', '1991-12-21 signed', '1992-02-18 ratified', '1994-03-16 charter'],
	['ge', '1993-12-03 ratified', '1994-04-19 charter', '2008-08-18 notice-given', '2009-08-18 left'],
	['md', '1991-12-21 signed', '1994-04-08 ratified', '1994-06-27 charter'],
	['lt'],
	['lv'],
	['ee']
])('papers of the Commonwealth: %s', (republic, ...expected) => {
	expect(course('treaties', republic)).toEqual(expected);
});

test.each([
	['ru', '1990-06-12', undefined, '1991-12-26'],
	['ua', '1990-07-16', '1991-08-24', '1991-12-26'],
	['by', '1990-07-27', '1991-08-25', '1991-12-26'],
	['kz', '1990-10-25', '1991-12-16', '1991-12-26'],
	['uz', '1990-06-20', '1991-08-31', '1991-12-26'],
	['tm', '1990-08-22', '1991-10-27', '1991-12-26'],
	['kg', '1990-12-15', '1991-08-31', '1991-12-26'],
	['tj', '1990-08-24', '1991-09-09', '1991-12-26'],
	['az', '1989-09-23', '1991-08-30', '1991-12-26'],
	['am', '1990-08-23', '1991-09-23', '1991-12-26'],
	['ge', '1990-03-09', '1991-04-09', '1991-12-26'],
	['md', '1990-06-23', '1991-08-27', '1991-12-26'],
	['lt', '1989-05-18', '1990-03-11', '1991-09-06'],
	['lv', '1989-07-28', '1990-05-04', '1991-09-06'],
	['ee', '1988-11-16', '1991-08-20', '1991-09-06']
])('sovereignty and independence: %s', (republic, sovereignty, independence, recognised) => {
	expect(course('sovereignty', republic)).toEqual([
		`${sovereignty} sovereignty-declared`,
		...(independence ? [`${independence} independence-declared`] : []),
		`${recognised} independent`
	]);
});

test.each([
	['yes-below-75', ['ru', 'ua']],
	['yes-75-90', ['by']],
	['yes-90-95', ['kz', 'uz', 'kg', 'az']],
	['yes-95-up', ['tm', 'tj']],
	['no-vote', ['am', 'ge', 'md', 'lt', 'lv', 'ee']]
])('17 March 1991: %s', (status, expected) => {
	const holders = republics
		.map(({ id }) => id)
		.filter((id) => course('referendum', id).join() === `1991-03-17 ${status}`);
	expect(holders).toEqual(expected);
});

test('papers and status changes give the same dates', () => {
	const kinds = {
		signed: 'agreement-signed',
		ratified: 'agreement-ratified',
		charter: 'charter-ratified'
	};
	for (const { id, papers } of dossiers)
		for (const changed of course('treaties', id)) {
			const [date, status] = changed.split(' ');
			const kind = kinds[status as keyof typeof kinds];
			if (kind) expect(papers.find((paper) => paper.id === kind)?.date, `${id} ${kind}`).toBe(date);
		}
});
