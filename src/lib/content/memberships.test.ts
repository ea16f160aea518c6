import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber } from '$lib/domain/date';
import { atlasOfBody } from '$lib/domain/body-atlas';
import { tellsOfBody } from '$lib/domain/day';
import { chronicle, statusesOn } from '$lib/domain/interval';
import { groupsOn, membershipsOn } from '$lib/domain/membership';
import { locales } from '$lib/i18n/locales';
import { atlas, memberships } from './load.server';

const { bodies, groups, spans, events } = memberships('en');
const { asOf, republics } = atlas('en');
const inEach = republics.flatMap(({ id }) =>
	bodies.map((body) => ({
		republic: id,
		body: body.id,
		own: spans.filter((span) => span.republic === id && span.body === body.id)
	}))
);

test('the bodies that are offered first come first, in their order', () => {
	const first = bodies.filter(({ first }) => first).map(({ id }) => id);
	expect(bodies.slice(0, first.length).map(({ id }) => id)).toEqual(first);
	expect(first.join(' ')).toBe('cis-charter csto eaeu eu nato guam eap union-state coe sco ots');
	expect(bodies).toHaveLength(20);
});

test('every status is told as one of eight groups', () => {
	expect(groups.map(({ id }) => id).join(' ')).toBe(
		'member candidate partner observer signed suspended left none'
	);
	const told = Object.fromEntries(spans.map(({ status, group }) => [status, group]));
	expect(told).toMatchObject({
		...{ party: 'member', union: 'member', community: 'member' },
		...{ participant: 'partner', associate: 'partner', guest: 'partner' },
		...{ signatory: 'signed', 'party-inactive': 'suspended', excluded: 'left' },
		...{ never: 'none', 'own-team': 'none' }
	});
});

test('spans of a republic in a body begin before they end and never overlap', () => {
	expect(spans.length).toBeGreaterThan(240);
	for (const { republic, body, own } of inEach)
		own.forEach(({ from, to }, index) => {
			const place = `${republic} ${body} ${from}`;
			if (to) expect(from < to, place).toBe(true);
			const next = own[index + 1];
			if (next) expect(to! <= next.from, place).toBe(true);
		});
});

test('spans follow each other without a gap, but for the two Games of 1992', () => {
	const gaps = inEach.filter(({ own }) =>
		own.some(({ to }, index) => own[index + 1] && to !== own[index + 1]!.from)
	);
	expect(new Set(gaps.map(({ body }) => body))).toEqual(new Set(['unified-team-1992']));
});

test('on any day there is at most one status of a republic in a body', () => {
	const last = dayNumber(asOf);
	fc.assert(
		fc.property(
			fc.constantFrom(...inEach),
			fc.integer({ min: dayNumber('1945-01-01'), max: last }),
			({ republic, body, own }, day) => {
				const date = addDays('1970-01-01', day);
				const held = own.filter(({ from, to }) => from <= date && (!to || date < to));
				expect(held.length).toBeLessThanOrEqual(1);
				expect(membershipsOn(spans, body, date).get(republic)).toEqual(held[0]);
			}
		)
	);
});

const lens = atlas('en').lenses.find(({ id }) => tellsOfBody(atlas('en'), id))!;
const chronicles = new Map(
	bodies.map(({ id }) => [id, chronicle(atlasOfBody(atlas('en'), memberships('en'), id), lens.id)])
);

test('the lens shows on any day what the spans tell', () => {
	const ids = republics.map(({ id }) => id);
	const [first, last] = [dayNumber(atlas('en').from), dayNumber(asOf)];
	fc.assert(
		fc.property(
			fc.constantFrom(...bodies.map(({ id }) => id)),
			fc.integer({ min: first, max: last }),
			(body, day) => {
				const date = addDays('1970-01-01', day);
				const shown = statusesOn(chronicles.get(body)!, date);
				expect(shown).toEqual(groupsOn({ groups, spans }, body, date, ids));
			}
		),
		{ numRuns: 300 }
	);
});

test('every border of a span is an event, and no other day is', () => {
	for (const { id } of bodies) {
		const own = spans.filter(({ body, group }) => body === id && group !== groups.at(-1)!.id);
		const borders = new Set(own.flatMap(({ from, to }) => [from, ...(to ? [to] : [])]));
		expect(events[id]!.map(({ date }) => date)).toEqual([...borders].sort());
	}
});

test.each([
	['en', 'csto', '2012-06-28', 'Uzbekistan leaves'],
	['en', 'eu', '2004-05-01', 'Lithuania, Latvia, and Estonia become members'],
	['en', 'coe', '2022-03-16', 'Russia is excluded'],
	['en', 'eurasec', '2015-01-01', /no longer take part$/],
	['ru', 'csto', '2012-06-28', 'Узбекистан выходит'],
	['zh-hans', 'csto', '2012-06-28', '乌兹别克斯坦退出'],
	['zh-hant', 'csto', '2024-02-22', '亞美尼亞中止參與']
])('in %s, %s: what happens on %s is said in plain words', (language, body, day, title) => {
	const told = memberships(language).events[body]!.find(({ date }) => date === day)!.title;
	if (typeof title === 'string') expect(told).toBe(title);
	else expect(told).toMatch(title);
});

test('an event says how exactly its day is known, and where that is told', () => {
	const on = (body: string, day: string) => events[body]!.find(({ date }) => date === day);
	expect(on('sco', '2010-01-01')).toMatchObject({ precision: 'year', republics: ['by'] });
	expect(on('guam', '2005-05-01')).toMatchObject({ precision: 'month' });
	expect(on('csto', '2003-09-18')?.sources).toContain('tass-itar-tass-june');
});

test('only what came before a union begins before it, and nothing lasts beyond the end of its body', () => {
	const known = new Map(bodies.map((body) => [body.id, body]));
	const early = spans.filter(({ body, from }) => from < known.get(body)!.founded);
	expect(new Set(early.map(({ body }) => body))).toEqual(new Set(['union-state']));
	for (const { republic, body, to } of spans) {
		const { ended } = known.get(body)!;
		if (ended) expect(to && to <= addDays(ended, 1), `${republic} ${body} ${to}`).toBe(true);
	}
});

test.each([
	['cis-charter', '2026-03-31', 'member', 'ru by kz uz kg tj az am md'],
	['csto', '2026-03-31', 'member', 'ru by kz kg tj'],
	['csto', '2026-03-31', 'suspended', 'am'],
	['eaeu', '2026-03-31', 'member', 'ru by kz kg am'],
	['eaeu', '2026-03-31', 'observer', 'uz md'],
	['eu', '2026-03-31', 'member', 'lt lv ee'],
	['eu', '2026-03-31', 'candidate', 'ua ge md'],
	['nato', '2004-03-29', 'member', 'lt lv ee'],
	['coe', '2022-03-15', 'member', 'ru ua az am ge md lt lv ee'],
	['coe', '2022-03-16', 'left', 'ru'],
	['un', '1991-09-17', 'member', 'ru ua by lt lv ee'],
	['cst', '1994-04-20', 'member', 'ru by kz uz kg tj az am ge'],
	['cst', '1999-04-20', 'left', 'uz az ge'],
	['guam', '2001-01-01', 'member', 'ua uz az ge md']
])('%s on %s: told as %s are %s', (body, date, group, expected) => {
	const held = [...membershipsOn(spans, body, date)].filter(([, span]) => span.group === group);
	expect(held.map(([republic]) => republic).join(' ')).toBe(expected);
});

test('where two lists of days differ, the span follows the one that holds and says so', () => {
	const party = (republic: string) =>
		spans.find(
			(span) =>
				span.republic === republic && span.body === 'cis-agreement' && span.status === 'party'
		)!;
	expect(party('am')).toMatchObject({ from: '1992-02-18', confidence: 'high' });
	expect(party('tj')).toMatchObject({ from: '1993-06-26', confidence: 'low' });
	expect(party('uz')).toMatchObject({ from: '1992-04-01', confidence: 'low' });
	for (const { confidence, note } of spans) if (confidence === 'low') expect(note).toBeTruthy();
});

test.each(locales)('in $name nothing of how the facts were gathered is told', ({ id }) => {
	const told = memberships(id);
	for (const { note = '', label } of told.spans) {
		expect(`${note} ${label}`).not.toMatch(/common knowledge|not verified|before use/i);
		expect(note).toMatch(/^$|[.。]$/);
	}
	for (const { about, rule } of told.bodies)
		for (const text of [about, rule ?? '.']) expect(text).toMatch(/[.。]$/);
});
