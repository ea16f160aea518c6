import { expect, test } from 'vitest';
import { atlas, references } from '$lib/content/load.server';
import { openingView, type View } from '$lib/domain/view';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import PrintPreview from './PrintPreview.svelte';
import { parsePrintOptions } from './print-options';

const sheets = (query: string, view: Partial<View> = {}) =>
	renderOnStage(PrintPreview, {
		atlas: atlas('en'),
		view: { ...openingView(atlas('en')), date: '1991-12-21', ...view },
		options: parsePrintOptions(new URLSearchParams(query)).options,
		address: 'https://atlas.example/',
		back: '/',
		references: () => Promise.resolve(references('en')),
		topology: '',
		memberships: { asked: false, failure: undefined, load: () => Promise.resolve() },
		onchoose: () => {}
	});

test.each(['', 'sheet=worksheet&answers=yes'])('use-K4: of %s one heading is the page’s', (query) =>
	expect(sheets(query).match(/<h1/g)).toHaveLength(1)
);

test('use-H4: a sheet names what happened on its day, a worksheet keeps it for the answers', () => {
	const title = 'Alma-Ata Declaration and Protocol';
	expect(textOf(sheets(''))).toContain(title);
	expect(textOf(sheets('sheet=worksheet'))).not.toContain(title);
	expect(textOf(sheets('sheet=worksheet&answers=yes'))).toContain(title);
});

test('two maps of a view are two on its sheet, each with its day; a worksheet is of one', () => {
	const view = { compare: '1990-01-01', maps: '2' } as const;
	const map = sheets('', view);
	expect(map.match(/data-compared-map/g)).toHaveLength(1);
	expect(map.match(/<figcaption[^>]*>([^<]*)/g)?.map((it) => it.split('>')[1])).toEqual([
		'1 January 1990',
		'21 December 1991'
	]);
	expect(sheets('sheet=worksheet&answers=yes', view)).not.toContain('data-compared-map');
});

test('the one status that stands out does so on paper', () => {
	expect(sheets('', { only: 'cis-founder' })).toContain('data-dimmed');
	expect(sheets('')).not.toContain('data-dimmed');
});
