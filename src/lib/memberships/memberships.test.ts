import { expect, test } from 'vitest';
import { atlas, memberships, references } from '$lib/content/load.server';
import MembershipSpans from '$lib/details/MembershipSpans.svelte';
import { membershipsOn } from '$lib/domain/membership';
import { numberFootnotes } from '$lib/sources/footnotes';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import RepublicTable from '$lib/table/RepublicTable.svelte';
import BodyDay from './BodyDay.svelte';
import BodyChooser from './BodyChooser.svelte';

const known = memberships('en');
const props = { memberships: known };
const view = { lens: 'alliances', body: 'csto', date: '2026-01-01' };

/** The values of the options that are chosen. */
const chosenIn = (html: string) =>
	[...html.matchAll(/<option value="([^"]+)"[^>]*\bselected\b/g)].map(([, value]) => value);

test('all bodies are offered, the best known first, the one of the view chosen', () => {
	const html = renderOnStage(BodyChooser, {}, { view });
	const values = [...html.matchAll(/<option value="([^"]+)"/g)];
	expect(values.map(([, id]) => id)).toEqual(known.bodies.map(({ id }) => id));
	expect(chosenIn(html)).toEqual(['csto']);
});

test('a view that names no body tells of the first', () => {
	const html = renderOnStage(BodyChooser, {}, { view: { lens: 'alliances' } });
	expect(chosenIn(html)).toEqual(['cis-charter']);
});

test('who is what since when is told, as exactly as it is known', () => {
	const text = textOf(renderOnStage(BodyDay, props, { view }));
	expect(text).toContain('Part suspended Armenia since 22 Feb 2024');
	expect(text).toContain('Left Uzbekistan since 28 Jun 2012');
	const shanghai = { ...view, body: 'sco', date: '2012-01-01' };
	expect(textOf(renderOnStage(BodyDay, props, { view: shanghai }))).toContain(
		'Dialogue partner Belarus since 2010'
	);
});

test('before the first tie a button leads to it', () => {
	const html = renderOnStage(BodyDay, props, { view: { ...view, date: '1991-12-08' } });
	expect(textOf(html)).toContain('the first begins on 7 October 2002 (CSTO)');
	expect(html).toMatch(/<button[^>]*>\s*Go to 7 October 2002\s*<\/button>/);
});

test.each(['cis-charter', 'eu', 'sco', 'un'])(
	'%s: the table says the statuses of the day that the spans tell',
	(body) => {
		const date = '2010-06-01';
		const html = renderOnStage(
			RepublicTable,
			{ href: () => '' },
			{ view: { ...view, body, date } }
		);
		const held = membershipsOn(known.spans, body, date);
		for (const { id } of atlas('en').republics) {
			const status = held.get(id)?.group ?? 'none';
			expect(html).toContain(`data-republic="${id}" data-status="${status}"`);
		}
	}
);

test('every span of a republic is told in the details, with its sources and notes', () => {
	for (const body of known.bodies)
		for (const { id: republic } of atlas('en').republics) {
			const spans = known.spans.filter((it) => it.body === body.id && it.republic === republic);
			const notes = numberFootnotes(
				references('en').sources,
				spans.map(({ sources }) => sources)
			);
			const html = renderOnStage(MembershipSpans, { body, spans, notes });
			expect([...html.matchAll(/<small/g)].length).toBe(spans.filter(({ note }) => note).length);
			for (const { label, sources } of spans) {
				expect(html).toContain(label);
				expect(sources.length).toBeGreaterThan(0);
			}
			const cited = new Set(html.match(/href="#source-\d+"/g));
			expect(cited.size).toBe(new Set(spans.flatMap(({ sources }) => sources)).size);
		}
});
