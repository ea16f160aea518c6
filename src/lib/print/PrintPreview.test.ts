import { expect, test } from 'vitest';
import { atlas, references } from '$lib/content/load.server';
import { openingView } from '$lib/domain/view';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import PrintPreview from './PrintPreview.svelte';
import { parsePrintOptions } from './print-options';

const sheets = (query: string) =>
	renderOnStage(PrintPreview, {
		atlas: atlas('en'),
		view: { ...openingView(atlas('en')), date: '1991-12-21' },
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
