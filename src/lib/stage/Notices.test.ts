import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { parseView } from '$lib/domain/view';
import { renderOnStage, textOf } from './fixture';
import Notices from './Notices.svelte';

/** What the page says about the query of a link. */
function noticed(query: string): string {
	const { unreadable } = parseView(new URLSearchParams(query), atlas('en'));
	const props = { atlas: atlas('en'), unreadable, ondismiss: () => {} };
	return renderOnStage(Notices, props);
}

test.each([
	['an impossible date', 'date=1991-02-31', '“1991-02-31”'],
	['a date before the atlas', 'date=1917-11-07', '“1917-11-07”'],
	['a date after the atlas', 'date=2999-01-01', '“2999-01-01”'],
	['a date in another notation', 'date=8.12.1991', '“8.12.1991”'],
	['an empty date', 'date=', '“”'],
	['a comparison with no date', 'compare=2010-02-30', '“2010-02-30”'],
	['an unknown lens', 'lens=astrology', '“astrology”'],
	['an unknown republic', 'republic=atlantis', '“atlantis”'],
	['the name of something that every object has', 'republic=__proto__', '“__proto__”'],
	['a null character and an override of direction', 'republic=%00%E2%80%AEau', 'au']
])('a link with %s is answered with a line that repeats it', (_, query, repeated) => {
	expect(textOf(noticed(query))).toContain(repeated);
});

test('what is shown in place of what could not be read is said', () => {
	const text = textOf(noticed('date=1917-11-07&lens=astrology'));
	for (const part of ['8 December 1991', '1 November 1988', atlas('en').lenses[0]!.title])
		expect(text).toContain(part);
});

test('markup is repeated as text', () => {
	const html = noticed(`lens=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
	expect(html).not.toContain('<img');
	expect(html).toContain('&lt;img src=x');
});

test('five thousand characters are cut to a line', () =>
	expect(textOf(noticed(`republic=${'x'.repeat(5000)}`)).length).toBeLessThan(300));

test('a link that can be read leaves nothing to dismiss', () =>
	expect(noticed('date=1991-12-21&date=2999-01-01&utm_source=mail')).not.toContain('<button'));
