import { expect, test } from 'vitest';
import { atlas, memberships, references } from '$lib/content/load.server';
import type { Shapes } from '$lib/map/coarse/shapes';
import { locales } from '$lib/i18n/locales';
import { library } from '$lib/server/library';
import { numberFootnotes } from '$lib/sources/footnotes';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import MembershipLanes from '../reference/MembershipLanes.svelte';
import OrganisationIndex from './OrganisationIndex.svelte';
import OrganisationPage from './OrganisationPage.svelte';

const shapes: Shapes = {
	...{ box: [0, 0, 10, 10], neighbours: '', lakes: '' },
	republics: atlas('en').republics.map(({ id }) => ({ id, d: 'M0 0h1v1z' }))
};

/** The page of a body in a language. */
const pageOf = (id: string, locale = 'en') =>
	renderOnStage(
		OrganisationPage,
		{
			...{ atlas: atlas(locale), memberships: memberships(locale), shapes },
			...{ body: memberships(locale).bodies.find((body) => body.id === id)!, home: '/', root: '/' },
			library: library(locale)
		},
		{ locale }
	);
const rowOf = (html: string, name: string) =>
	textOf(
		html.slice(html.indexOf(`rowspan="`), html.length).split(`>${name}</th>`)[1]!.split('<th')[0]!
	);

test('the page of a body colours its map, counts by group, and tells every span with its sources', () => {
	const html = pageOf('csto');
	expect(html).toMatch(/<use class="republic[^"]*" href="#union-am" data-group="suspended"/);
	expect(html).toMatch(/<use class="republic[^"]*" href="#union-lt" data-group="none"/);
	expect(textOf(html)).toContain(
		'Member: 5 Russia, Belarus, Kazakhstan, Kyrgyzstan and Tajikistan'
	);
	expect(rowOf(html, 'Armenia')).toMatch(
		/^Signed 7 Oct 2002 18 Sept? 2003 [\d ]+Member 18 Sept? 2003 22 Feb 2024 [\d ]+Part suspended 22 Feb 2024 – Armenia says/
	);
	const linked = [...html.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id);
	for (const id of linked) expect(html).toContain(`id="${id}"`);
});

test('days are told as exactly as they are known, and what is open says so', () => {
	expect(rowOf(pageOf('sco'), 'Belarus')).toMatch(
		/^Dialogue partner 2010 2015 .*Observer 2015 4 Jul 2024 .*Member 4 Jul 2024 –/
	);
	expect(rowOf(pageOf('guam'), 'Uzbekistan')).toMatch(/Left May 2005 – Reported/);
	expect(rowOf(pageOf('cis-agreement'), 'Tajikistan')).toContain(
		'Open: another list has 25 December 1991'
	);
	expect(rowOf(pageOf('nato'), 'Latvia')).toMatch(/^Member 29 Mar 2004 –/);
	expect(textOf(pageOf('nato'))).toContain('Nothing is told of Russia, Ukraine');
});

test('a body that has ended is shown on its last day', () => {
	const text = textOf(pageOf('eurasec'));
	expect(text).toContain('Who belonged on 31 December 2014');
	expect(text).toContain('Part suspended: 1 Uzbekistan');
});

test.each(locales)('in $name the index names every body, and its page its spans', ({ id }) => {
	const { bodies } = memberships(id);
	const index = renderOnStage(
		OrganisationIndex,
		{
			...{ atlas: atlas(id), memberships: memberships(id), home: '/', root: '/' },
			library: library(id)
		},
		{ locale: id }
	);
	for (const { title } of bodies) expect(textOf(index)).toContain(title);
	expect(textOf(pageOf('eu', id))).not.toMatch(/undefined|\.\./);
});

test('the lanes of a republic tell all its spans in words, from the first body on', () => {
	const { spans, ...rest } = memberships('en');
	const own = spans.filter(({ republic }) => republic === 'uz');
	const { sources } = references('en');
	const html = renderOnStage(MembershipLanes, {
		memberships: { ...rest, spans: own },
		notes: numberFootnotes(
			sources,
			own.map(({ sources }) => sources)
		),
		...{ home: '/', first: '1988-11-01', last: '2026-03-31' }
	});
	expect(html.match(/<rect/g)).toHaveLength(own.length);
	expect(html).toContain('href="/organisations/csto/"');
	expect(textOf(html)).toContain('Took part: 8 Feb 1992 – 23 Feb 1992');
	expect(textOf(html)).toMatch(
		/CSTO Member Left Member: 23 Jun 2006 – 28 Jun 2012 .* Left: 28 Jun 2012 – today/
	);
});
