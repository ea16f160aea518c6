import { expect, test } from 'vitest';
import { atlas, references } from '$lib/content/load.server';
import { distinctNames, latestName } from '$lib/domain/name';
import { locales } from '$lib/i18n/locales';
import { dataBlock, eventNode, jsonLd } from './json-ld';

const english = locales[0]!;
const { events } = references('en');

const read = (block: string) =>
	JSON.parse(/^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(block)![1]!) as Record<
		string,
		unknown
	>;

test('an event says when and where it was, and of which page and site it is told', () => {
	const event = events.find(({ place, precision }) => place && precision === 'day')!;
	const [longitude, latitude] = event.place!.at;
	expect(read(jsonLd('/[[lang=language]]/events/[id]', event.id, english))).toMatchObject({
		'@context': 'https://schema.org',
		'@type': 'Event',
		name: event.title,
		startDate: event.date,
		location: {
			'@type': 'Place',
			name: event.place!.name,
			geo: { '@type': 'GeoCoordinates', longitude, latitude }
		},
		subjectOf: {
			inLanguage: 'en',
			isPartOf: { '@type': 'WebSite' }
		}
	});
});

test('an event of which only the month is known has no day', () => {
	const event = events.find(({ precision }) => precision === 'month')!;
	expect(eventNode(event, english).startDate).toBe(event.date.slice(0, 7));
});

test('no text ends the block', () => {
	const name = '</script><script>alert(1)</script><!--';
	expect(read(dataBlock({ name }))).toEqual({ name });
});

test('the data set names its licence, its span and its version; other pages have no block', () => {
	for (const language of locales)
		expect(read(jsonLd('/[[lang=language]]/about', undefined, language))).toMatchObject({
			'@type': 'Dataset',
			license: 'https://creativecommons.org/licenses/by/4.0/',
			inLanguage: language.tag,
			temporalCoverage: expect.stringMatching(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/) as unknown
		});
	expect(jsonLd('/[[lang=language]]', undefined, english)).toBe('');
	expect(jsonLd(null, undefined, english)).toBe('');
	expect(jsonLd('/[[lang=language]]/events/[id]', 'no-such-event', english)).toBe('');
});

test.each(locales)('a republic is a country under its name of today in $id', (language) => {
	for (const { id, names } of atlas(language.id).republics) {
		const { name } = latestName(names);
		const node = read(jsonLd('/[[lang=language]]/republics/[id]', id, language));
		expect(node).toMatchObject({
			'@type': 'Country',
			name,
			subjectOf: { '@type': 'WebPage', name }
		});
		expect(new Set([name, ...((node.alternateName as string[] | undefined) ?? [])])).toEqual(
			new Set(distinctNames(names))
		);
	}
});
