import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atlas as atlasIn, searchIndex } from '$lib/content/load.server';
import { shorten } from '$lib/domain/plain-text';
import { queryOf } from '$lib/domain/query';
import {
	formatView,
	longestRepeated,
	openingView,
	parseView,
	type Unreadable
} from '$lib/domain/view';
import { envelope } from '$lib/embed/envelope';
import { asksForHeight, hostResizeMessages } from '$lib/embed/host-resize-messages';
import { embedParts, formatEmbed, parseEmbed } from '$lib/embed/options';
import { changeView, readHostMessage } from '$lib/embed/protocol';
import { frameSnippet } from '$lib/embed/snippet';
import { readTypedDate } from '$lib/i18n/parse-date';
import { fits, formatFilters, readFilters } from '$lib/pages/events/event-filters';
import { choices, formatPrintOptions, parsePrintOptions } from '$lib/print/print-options';
import { createSearch, longestQuery, readQuery } from '$lib/search/find';
import { markedPieces } from '$lib/search/marks';
import { findApi, type Scorm12 } from '$lib/scorm/api';
import { openSession } from '$lib/scorm/session';
import Notices from '$lib/stage/Notices.svelte';
import { renderOnStage } from '$lib/stage/fixture';
import { addresses, answers, messages, texts } from './corpus';
import { anyQuery, anyText, holds, queriesOf, seed } from './check';

const atlas = atlasIn('en');
const head = envelope(atlas.slug);
const opening = openingView(atlas);
const viewKeys = ['date', 'lens', 'republic', 'layers', 'view', 'compare', 'themes'];
const embedKeys = [...viewKeys, 'ui', 'from', 'to', 'theme', 'play', 'locked'];

/** What is repeated of outside text: bounded, and nothing in it that is not seen. */
function expectPlain(repeated: readonly Unreadable[], keys = embedKeys.length) {
	expect(repeated.length).toBeLessThanOrEqual(3 * keys);
	for (const { key, value } of repeated)
		for (const text of [key, value]) {
			expect(Array.from(text).length).toBeLessThanOrEqual(longestRepeated + 1);
			expect(text).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
		}
}

describe(`hostile input, seed ${seed}`, () => {
	test('an address of any kind gives a view that can be written and read again', () =>
		holds(anyQuery(viewKeys), queriesOf(viewKeys), (query) => {
			const { view, unreadable } = parseView(query, atlas);
			expectPlain(unreadable);
			const written = formatView(view, atlas);
			expect(written.length).toBeLessThan(400);
			const again = parseView(new URLSearchParams(written), atlas);
			expect(again).toEqual({ view, unreadable: [] });
		}));

	test('whatever is looked for is one short line, and finds entries or nothing', async () => {
		const search = await createSearch(searchIndex('en').entries, (date) => date);
		holds(
			anyText,
			[...texts, '.*+?^${}()|[\\]', 'алма-'.repeat(30), '独'.repeat(200), 'a b c d e f g h i j k'],
			(text) => {
				const query = readQuery(text);
				expect(Array.from(query).length).toBeLessThanOrEqual(longestQuery);
				expect(query).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
				const hits = search.find(text);
				expect(search.nearest(text).length).toBeLessThanOrEqual(3);
				for (const hit of hits.slice(0, 5)) {
					expect(search.entries).toContain(hit.entry);
					expect(hit.asked.length).toBeLessThanOrEqual(8);
					const pieces = markedPieces(hit.entry.text, hit);
					expect(pieces.map(({ text }) => text).join('')).toBe(hit.entry.text);
				}
			},
			200
		);
	});

	test('what stands behind a path is read in bounded time, whatever it is', () =>
		holds(
			fc.record({ search: anyText, hash: anyText }),
			[...addresses, ...texts.map((text) => ({ search: `?date=${text}`, hash: `#038;${text}` }))],
			(address) => {
				const query = queryOf(address);
				expect(query.size).toBeLessThanOrEqual(32_768);
				expectPlain(parseEmbed(query, atlas).unreadable);
			}
		));

	test('an embed of any address has options that can be written and read again', () =>
		holds(anyQuery(embedKeys), queriesOf(embedKeys), (query) => {
			const { view, options, unreadable } = parseEmbed(query, atlas);
			expectPlain(unreadable);
			expect(embedParts).toEqual(expect.arrayContaining([...options.ui]));
			const written = new URLSearchParams(formatEmbed(view, options, atlas));
			expect(parseEmbed(written, atlas).options).toEqual(options);
		}));

	test('a sheet of any address is one of those that can be chosen', () => {
		const keys = Object.keys(choices);
		holds(anyQuery(keys), queriesOf(keys), (query) => {
			const { options, unreadable } = parsePrintOptions(query);
			expectPlain(unreadable);
			const written = new URLSearchParams(formatPrintOptions('', options));
			expect(parsePrintOptions(written)).toEqual({ options, unreadable: [] });
		});
	});

	test('the filters of any address are known, bounded and can be written', () => {
		const known = { theme: new Set(['union', 'conflict']), republic: new Set(['ru', 'ua']) };
		const keys = ['theme', 'republic', 'from', 'to', 'q', 'major', 'map'];
		const event = { theme: 'union', republics: ['ru'], year: 1991, major: true, map: true };
		holds(anyQuery(keys), queriesOf(keys), (query) => {
			const filters = readFilters(query, known);
			expect(filters.q.length).toBeLessThanOrEqual(200);
			expect(filters.q).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
			expect(readFilters(new URLSearchParams(formatFilters(filters)), known)).toEqual(filters);
			expect(fits({ ...event, text: 'Union' }, filters)).toBeTypeOf('boolean');
		});
	});

	test('no message breaks an embed, and one that cannot be read changes nothing', () =>
		holds(
			fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
			messages,
			(data) => {
				expect(asksForHeight(data)).toBeTypeOf('boolean');
				expect(readHostMessage(data, atlas)).toBeUndefined();
				const message = readHostMessage({ ...head, type: 'set', view: data, id: 1 }, atlas);
				if (message?.type !== 'set') return;
				const { view, problems } = changeView(opening, message.view, atlas);
				expect(problems.length).toBeLessThanOrEqual(20);
				expectPlain(problems);
				if (problems.length) expect(view).toBe(opening);
			}
		));

	test('no text in a message gets past its schema', () =>
		holds(
			anyText,
			texts,
			(text) => {
				const view = Object.fromEntries(viewKeys.map((key) => [key, text]));
				expectPlain(changeView(opening, view, atlas).problems);
				for (const part of ['type', 'source', 'version'])
					expect(readHostMessage({ ...head, type: 'get', [part]: text }, atlas)).toBeUndefined();
				const id = `${readHostMessage({ ...head, type: 'get', id: text }, atlas)?.id ?? ''}`;
				expect(id.length).toBeLessThanOrEqual(64);
				const search = `?${new URLSearchParams({ childId: text }).toString()}`;
				hostResizeMessages(atlas.slug, 480, { search, hash: '', href: search });
			},
			300
		));

	// Forty pages of twenty-five notices: to render one takes far longer than to read a query.
	test('a notice repeats any value as text that keeps its direction to itself', () =>
		holds(
			fc.array(fc.record({ key: fc.constantFrom(...embedKeys), value: anyText }), {
				minLength: 25,
				maxLength: 25
			}),
			[texts.map((value) => ({ key: 'option', value }))],
			(unreadable) => {
				const html = renderOnStage(Notices, { atlas, unreadable, ondismiss: () => {} });
				expect(html.replace(/<\/?(?:div|p|bdi|button|span)\b[^<>]*>/g, '')).not.toContain('<');
				const values = [...html.matchAll(/<bdi>(.*?)<\/bdi>/gu)].map(([, value]) => value!);
				expect(values).toHaveLength(unreadable.length);
				for (const value of values) expect(value).not.toMatch(/\p{C}/u);
				expect(html.length).toBeLessThan(600 * unreadable.length + 600);
			},
			40
		));

	test('a text is cut by whole characters', () =>
		holds(anyText, texts, (text) => {
			const cut = shorten(text, 10);
			expect(Array.from(cut).length).toBeLessThanOrEqual(11);
			expect(cut).not.toMatch(/\p{Cs}/u);
		}));

	test('a typed date of any kind is read as days or as none', () =>
		holds(anyText, texts, (text) => {
			for (const date of readTypedDate(text)) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
		}));

	test('no title breaks out of a snippet', () =>
		holds(anyText, texts, (title) => {
			const snippet = frameSnippet({ src: 'https://x.example/', title, width: 640, height: 480 });
			expect(snippet.match(/[<>]/g)).toHaveLength(4);
		}));

	test('no answer of a learning platform, and nothing it throws, is an error', () =>
		holds(fc.oneof(fc.constantFrom(...answers), fc.anything()), answers, (answer) => {
			const calls: string[] = [];
			const call = (name: string) => () => {
				calls.push(name);
				if (typeof answer === 'function') throw answer as unknown as Error;
				return answer;
			};
			const api: Scorm12 = {
				LMSInitialize: call('initialize'),
				LMSGetValue: call('get'),
				LMSSetValue: call('set'),
				LMSCommit: call('commit'),
				LMSFinish: call('finish')
			};
			for (const partial of [api, { LMSInitialize: () => true } as unknown as Scorm12]) {
				const session = openSession(() => partial);
				session.complete();
				session.finish();
			}
			expect(calls.length).toBeLessThanOrEqual(7);
			const window = { API: answer, opener: answer, parent: undefined } as unknown as Window;
			Object.assign(window, { parent: window, top: window });
			findApi(window);
		}));
});
