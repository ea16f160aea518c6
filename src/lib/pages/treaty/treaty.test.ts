import { describe, expect, test } from 'vitest';
import { files } from 'virtual:content';
import { parse } from 'yaml';
import { atlas, people, references, treaties } from '$lib/content/load.server';
import { locales } from '$lib/i18n/locales';
import { unionShapes } from '$lib/server/coarse-maps';
import { library } from '$lib/server/library';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import TreatyIndex from '../treaties/TreatyIndex.svelte';
import { ratificationLanes } from './ratification-lanes';
import { ratificationTable } from './ratification-table';
import TreatyPage from './TreatyPage.svelte';

const { treaties: all } = treaties('en');

/** The page of a treaty as it is served. */
function pageOf(id: string, locale = 'en') {
	const { treaties: list, papers, ratifications } = treaties(locale);
	const { events, dossiers } = references(locale);
	const treaty = list.find((treaty) => treaty.id === id)!;
	const props = {
		atlas: atlas(locale),
		treaty,
		events: events.filter(({ id }) => treaty.events.includes(id)),
		papers: treaty.parts.includes('papers') ? papers : undefined,
		ratifications: treaty.parts.includes('ratifications')
			? ratificationTable(dossiers, ratifications)
			: undefined,
		lanes: treaty.ratification && ratificationLanes(dossiers, treaty.ratification),
		people: new Set(people(locale).map(({ id }) => id)),
		shapes: unionShapes(),
		library: library(locale),
		home: '../../'
	};
	return renderOnStage(TreatyPage, props, { locale });
}

/** The elements of a name in some HTML that have no such element inside. */
const elements = (html: string, name: string) =>
	[...html.matchAll(new RegExp(`<${name}\\b[^>]*>(.*?)</${name}>`, 'gs'))].map(
		([, inner]) => inner!
	);
const section = (html: string, mark: string) =>
	html.slice(html.indexOf(mark), html.indexOf('</table>', html.indexOf(mark)));

test('ten treaties have a page, under the ids that addresses use', () => {
	expect(all.map(({ id }) => id)).toEqual([
		'new-union-treaty',
		'belovezha-agreement',
		'alma-ata-declaration',
		'alma-ata-protocol',
		'alma-ata-other',
		'minsk-30-dec-1991',
		'collective-security-treaty-1992',
		'cis-charter',
		'economic-union-1993',
		'cis-free-trade-2011'
	]);
});

test('every language tells of them in its own letters', () => {
	const own = {
		ru: /\p{Script=Cyrillic}/u,
		'zh-hans': /\p{Script=Han}/u,
		'zh-hant': /\p{Script=Han}/u
	};
	const leaves = (value: unknown): string[] =>
		typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);
	for (const [language, letters] of Object.entries(own)) {
		const texts = leaves(parse(files[`${language}/agreements.yaml`]!));
		expect(texts.length).toBeGreaterThan(200);
		for (const text of texts) expect(text, language).toMatch(letters);
	}
});

describe.each(all.map(({ id }) => id))('%s', (id) => {
	test.each(locales.map(({ id }) => id))('is told whole in %s', (locale) => {
		const treaty = treaties(locale).treaties.find((treaty) => treaty.id === id)!;
		const text = textOf(pageOf(id, locale));
		for (const told of [
			treaty,
			...treaty.facts,
			...treaty.points,
			...treaty.chapters.flatMap(({ entries }) => entries)
		])
			expect(text).toContain(told.text.replace(/\s+/g, ' '));
		for (const { person, office = '' } of treaty.signatories) {
			expect(text).toContain(person);
			expect(text).toContain(office);
		}
	});

	test('every signatory, point and paper leads to a source of the page', () => {
		const html = pageOf(id);
		const treaty = all.find((treaty) => treaty.id === id)!;
		const cited = (part: string) => {
			const numbers = [...part.matchAll(/href="#source-(\d+)"/g)].map(([, number]) => number);
			expect(numbers, textOf(part)).not.toEqual([]);
			for (const number of numbers) expect(html).toContain(`id="source-${number}"`);
		};
		const rows = (mark: string) =>
			html.includes(mark) ? elements(section(html, mark), 'tr').slice(1) : [];
		const signatories = rows('data-signatories');
		expect(signatories).toHaveLength(treaty.signatories.length);
		signatories.forEach(cited);
		rows('data-papers').forEach(cited);
		const points = html.slice(html.search(/<ol[^>]*numbered/)).split('</ol>')[0]!;
		expect(elements(points, 'li')).toHaveLength(treaty.points.length);
		elements(points, 'li').forEach(cited);
		for (const { id: chapter, entries } of treaty.chapters) {
			const list = html.slice(html.indexOf(`<section id="${chapter}"`));
			const items = elements(list.slice(0, list.indexOf('</section>')), 'li');
			expect(items).toHaveLength(entries.length);
			items.forEach(cited);
		}
	});

	test('every id stands once, every link within the page leads somewhere', () => {
		const html = pageOf(id);
		const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [, target] of html.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target);
	});
});

test('the table of ratifications says what the record of every republic says', () => {
	const { dossiers, sources } = references('en');
	const { ratifications } = treaties('en');
	const table = ratificationTable(dossiers, ratifications);
	expect(table.rows.map(({ republic }) => republic)).toEqual(dossiers.map(({ id }) => id));
	const html = section(pageOf('belovezha-agreement'), 'data-ratifications');
	const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
	for (const [index, { papers }] of dossiers.entries()) {
		const row = elements(html, 'tr')[index + 1]!;
		const cells = elements(row, 'td').map(textOf);
		for (const [column, { kinds }] of ratifications.columns.entries()) {
			const action = papers.find(({ id }) => kinds.includes(id));
			const cell = cells[column]!;
			if (!action) expect(cell).toBe('–');
			else if (action.date === 'never') expect(cell).toContain('never');
			else expect(cell).toContain(day.format(new Date(action.date)));
			expect(cell.includes('?')).toBe(action?.confidence === 'low');
			const { rows, shared } = table;
			if (action?.note) {
				const told = [
					...rows[index]!.remarks.map(({ text }) => text),
					...shared.map(({ text }) => text)
				];
				expect(told).toContain(action.note);
			}
			for (const source of action?.sources ?? []) {
				expect(rows[index]!.sources).toContain(source);
				expect(sources.map(({ id }) => id)).toContain(source);
			}
		}
	}
});

test('a lane leads each state that signed to its ratification, the first in front', () => {
	const { dossiers } = references('en');
	for (const { id, ratification } of all) {
		if (!ratification) continue;
		const lanes = ratificationLanes(dossiers, ratification);
		const signed = dossiers.filter(({ papers }) =>
			papers.some(({ id, date }) => id === ratification.from && date !== 'never')
		);
		expect(new Set(lanes.map(({ republic }) => republic)), id).toEqual(
			new Set(signed.map(({ id }) => id))
		);
		const dated = lanes.flatMap(({ ratification: date }) =>
			date && date !== 'never' ? [date] : []
		);
		expect(dated, id).toEqual(dated.toSorted());
		expect(dated.length).toBeGreaterThan(6);
		for (const { republic, signature, ratification: date, open } of lanes) {
			const { papers } = dossiers.find(({ id }) => id === republic)!;
			const paper = papers.find((paper) => paper.date === date);
			if (date) expect(paper, republic).toBeDefined();
			if (open) expect(papers.some(({ confidence }) => confidence === 'low')).toBe(true);
			if (date && date !== 'never') expect(date >= signature, republic).toBe(true);
		}
		expect(pageOf(id).match(/<circle/g)).toHaveLength(dated.length);
	}
});

test('signatories are links to their entries, or names where they have none', () => {
	const known = new Set(people('en').map(({ id }) => id));
	const named = all.flatMap(({ id, signatories }) => signatories.map((it) => ({ ...it, id })));
	expect(named.some(({ personId }) => known.has(personId))).toBe(true);
	for (const { id, person, personId } of named) {
		const link = `href="../../people/#${personId}">${person}</a>`;
		const row = elements(section(pageOf(id), 'data-signatories'), 'tr').find((row) =>
			row.includes(person)
		)!;
		expect(row.includes(link), person).toBe(known.has(personId));
	}
});

test('two ratifications are open, and say between what', () => {
	const { dossiers } = references('en');
	const { rows } = ratificationTable(dossiers, treaties('en').ratifications);
	const open = rows.filter(({ cells }) => cells.some(({ action }) => action?.confidence === 'low'));
	expect(open.map(({ republic }) => republic)).toEqual(['uz', 'tj']);
	for (const { remarks } of open)
		expect(remarks.map(({ text }) => text).join()).toContain('Another list has');
});

test('who signed a treaty by name signed it as a state', () => {
	for (const { id, signatories, signedBy } of all)
		if (signatories.length)
			expect(new Set(signatories.map(({ republic }) => republic)), id).toEqual(new Set(signedBy));
});

test('a signature that the records of the republics know has the day of the treaty', () => {
	const { dossiers } = references('en');
	const paperOf = {
		'belovezha-agreement': 'agreement-signed',
		'alma-ata-protocol': 'protocol-signed',
		'cis-charter': 'charter-signed'
	};
	for (const [id, kind] of Object.entries(paperOf)) {
		const { date, signedBy } = all.find((treaty) => treaty.id === id)!;
		const signed = dossiers
			.filter(({ papers }) => papers.some((paper) => paper.id === kind && paper.date === date))
			.map(({ id }) => id);
		expect(new Set(signed), id).toEqual(new Set(signedBy));
	}
});

test('the index has every treaty with where, by whom and since when', () => {
	for (const { id } of locales) {
		const { treaties: list } = treaties(id);
		const html = renderOnStage(
			TreatyIndex,
			{ atlas: atlas(id), treaties: list, library: library(id), home: '../' },
			{ locale: id }
		);
		for (const treaty of list) {
			expect(html).toContain(`href="../treaties/${treaty.id}/"`);
			expect(textOf(html)).toContain(treaty.text.replace(/\s+/g, ' '));
		}
	}
});
