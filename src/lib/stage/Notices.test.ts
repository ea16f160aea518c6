import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { parseEmbed } from '$lib/embed/options';
import { renderOnStage, textOf } from './fixture';
import Notices from './Notices.svelte';

/** What the page says about the query of a link. */
function noticed(query: string): string {
	const { unreadable } = parseEmbed(new URLSearchParams(query), atlas('en'));
	const props = { atlas: atlas('en'), unreadable, ondismiss: () => {} };
	return renderOnStage(Notices, props);
}

test.each([
	['an impossible date', 'date=1991-02-31', '“<bdi>1991-02-31</bdi>”'],
	['a date before the atlas', 'date=1917-11-07', '“<bdi>1917-11-07</bdi>”'],
	['a date after the atlas', 'date=2999-01-01', '“<bdi>2999-01-01</bdi>”'],
	['a date in another notation', 'date=8.12.1991', '“<bdi>8.12.1991</bdi>”'],
	['an empty date', 'date=', '“<bdi></bdi>”'],
	['a comparison with no date', 'compare=2010-02-30', '“<bdi>2010-02-30</bdi>”'],
	['an unknown lens', 'lens=astrology', '“<bdi>astrology</bdi>”'],
	['an unknown body', 'lens=alliances&body=atlantis', '“<bdi>atlantis</bdi>”'],
	['an unknown republic', 'republic=atlantis', '“<bdi>atlantis</bdi>”'],
	['the name of something that every object has', 'republic=__proto__', '“<bdi>__proto__</bdi>”'],
	[
		'faults-F14: characters that are not seen',
		'republic=%00%E2%80%AEa%E2%80%8Bu',
		'“<bdi>au</bdi>”'
	],
	['faults-F15: a second value', 'date=1991-12-21&date=x', '“<bdi>x</bdi>”'],
	[
		'faults-F15: a date that the embed leaves out',
		'from=1993-01-01&date=1991-12-21',
		'1 January 1993'
	]
])('a link with %s is answered with a line that repeats it', (_, query, repeated) => {
	expect(noticed(query)).toContain(repeated);
});

test('what is shown in place of what could not be read is said', () => {
	const text = textOf(noticed('date=1991-02-31&compare=1917-11-07&lens=astrology'));
	for (const part of ['8 December 1991', '1 November 1988', atlas('en').lenses[0]!.title])
		expect(text).toContain(part);
});

test('markup is repeated as text', () => {
	const html = noticed(`lens=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
	expect(html).not.toContain('<img');
	expect(html).toContain('&lt;img src=x');
});

test('faults-F14: a value leaves no room for a message', () => {
	const text = textOf(
		noticed(`republic=${'The atlas is closed. Call +1-800-555-0100'.repeat(99)}`)
	);
	expect(text).toContain('“ The atlas is closed. Call 1-800-… ”');
});

test('a link that can be read leaves nothing to dismiss', () =>
	expect(noticed('date=1991-12-21&date=1991-12-21&from=1991-12-10&utm_source=mail')).not.toContain(
		'<button'
	));
