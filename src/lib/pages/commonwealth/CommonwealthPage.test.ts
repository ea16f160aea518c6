import { describe, expect, test } from 'vitest';
import { atlas, commonwealth, references } from '$lib/content/load.server';
import { dayOf } from '$lib/domain/day';
import { openingView } from '$lib/domain/view';
import { createI18n } from '$lib/i18n/i18n';
import { locales } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { unionShapes } from '$lib/server/coarse-maps';
import { library } from '$lib/server/library';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import CommonwealthPage from './CommonwealthPage.svelte';

const shapes = unionShapes();
const page = (locale: string) => {
	const { readings } = references(locale);
	const props = {
		atlas: atlas(locale),
		commonwealth: commonwealth(locale),
		...{ readings, library: library(locale), shapes, root: '/', home: '/' }
	};
	return renderOnStage(CommonwealthPage, props, { locale }).replace(/ class="[^"]*"/g, '');
};
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([part]) => part);
const lastDay = (locale: string) => {
	const { asOf } = atlas(locale);
	return dayOf(atlas(locale), { date: asOf, lens: openingView(atlas(locale)).lens });
};

test('what is told of the Commonwealth names its sources, and doubts are no statements', () => {
	const { about, facts, articles, bodies, chairs, sport, related, rows } = commonwealth('en');
	const known = new Set(references('en').sources.map(({ id }) => id));
	for (const entry of [about, ...facts, ...articles, ...bodies, ...chairs, ...sport, ...related]) {
		expect(entry.sources).not.toEqual([]);
		for (const source of entry.sources) expect(known).toContain(source);
		expect(entry.confidence).not.toBe('low');
	}
	for (const { republic, sources } of rows) expect(sources, republic).not.toEqual([]);
	const years = chairs.map(({ year }) => year);
	expect(years).toEqual(years.toSorted((one, other) => one - other));
	expect(years.at(-1)).toBe(Number(atlas('en').asOf.slice(0, 4)));
});

test('the papers of the table are those of the files of the republics', () => {
	const { columns, rows } = commonwealth('en');
	const { dossiers } = references('en');
	expect(rows.map(({ republic }) => republic)).toEqual(dossiers.map(({ id }) => id));
	for (const { republic, cells, remarks } of rows) {
		const { papers } = dossiers.find(({ id }) => id === republic)!;
		expect(cells).toHaveLength(columns.length);
		for (const { id, label, date, note = '' } of [...cells, ...remarks].filter((cell) => !!cell)) {
			const paper = papers.find((paper) => paper.id === id)!;
			expect({ label, date }, `${republic}: ${id}`).toEqual({
				label: paper.label,
				date: paper.date
			});
			expect(paper.note ?? '', `${republic}: ${id}`).toContain(note);
		}
	}
});

test('the papers agree with the statuses of the last day', () => {
	const date = (republic: string, column: string) => {
		const { columns, rows } = commonwealth('en');
		const row = rows.find((row) => row.republic === republic)!;
		const found = row.cells[columns.findIndex(({ id }) => id === column)]?.date;
		return found === 'never' ? undefined : found;
	};
	for (const [republic, status] of lastDay('en').statuses) {
		const signed = date(republic, 'signed-agreement');
		const [announced, effective] = [
			date(republic, 'exit-announced'),
			date(republic, 'exit-effective')
		];
		const outside = status === 'outside-cis';
		expect(signed === undefined, republic).toBe(outside);
		expect(announced !== undefined, republic).toBe(
			['withdrawal-announced', 'withdrawn'].includes(status)
		);
		expect(effective !== undefined, republic).toBe(status === 'withdrawn');
		if (status === 'cis-founder') expect(signed! < '1992', republic).toBe(true);
	}
});

describe.each(locales)('the page of the Commonwealth in $id', ({ id: locale }) => {
	const html = page(locale);
	const text = textOf(html);
	const told = commonwealth(locale);
	const { formatDate } = createI18n(
		locales.find(({ id }) => id === locale)!,
		allMessages(locale)
	);

	test('groups the republics as the map of the last day colours them', () => {
		const { lens, statuses, counts } = lastDay(locale);
		const groups = all(html, /<tbody[^]*?<\/tbody>/g).filter((part) => part.includes('rowgroup'));
		const present = lens.statuses.filter(({ id }) => counts.get(id));
		expect(groups).toHaveLength(present.length);
		groups.forEach((group, index) => {
			const { id, label } = present[index]!;
			expect(textOf(group)).toContain(label);
			const rows = [...group.matchAll(/<tr data-republic="([^"]+)"/g)].map(
				([, republic]) => republic!
			);
			const own = [...statuses].filter(([, status]) => status === id);
			expect(rows.toSorted()).toEqual(own.map(([republic]) => republic).toSorted());
			for (const row of all(group, /<tr data-republic[^]*?<\/tr>/g))
				expect(row).toMatch(/href="#source-\d+"/);
		});
		for (const { republic } of told.rows)
			expect(html).toContain(`href="#union-${republic}" data-status="${statuses.get(republic)}"`);
	});

	test('says every day of the table, every body, chair and fact, each with a source', () => {
		for (const { cells } of told.rows)
			for (const cell of cells)
				if (cell?.date.length === 10) expect(text).toContain(formatDate(cell.date, 'medium'));
		const articles = all(html, /<article[^]*?<\/article>/g);
		for (const { name, text } of [...told.bodies, ...told.sport, ...told.related]) {
			const article = articles.find((part) => part.includes(`<h3>${name}</h3>`))!;
			expect(textOf(article), name).toContain(text);
			expect(article, name).toMatch(/href="#source-\d+"/);
		}
		for (const { name, text: article } of told.articles) {
			const [, part] = html.split(`<h3>${name}</h3>`);
			expect(part!.slice(0, part!.indexOf('</p>')), name).toContain(article);
			expect(part!.slice(0, part!.indexOf('</p>')), name).toMatch(/href="#source-\d+"/);
		}
		for (const { year } of told.chairs) {
			const row = all(html, /<tr><th scope="row">[^]*?<\/tr>/g).find((row) =>
				row.includes(`>${year}<`)
			)!;
			expect(row, String(year)).toMatch(/href="#source-\d+"/);
		}
		for (const fact of all(html.slice(0, html.indexOf('<section')), /<dd>[^]*?<\/dd>/g))
			expect(fact).toMatch(/href="#source-\d+"/);
		for (const { url } of told.websites) expect(html).toContain(`href="${url}"`);
	});
});
