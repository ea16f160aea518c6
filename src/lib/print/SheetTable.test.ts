import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { dayOf } from '$lib/domain/day';
import { openingView } from '$lib/domain/view';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import { statusesOn } from '../../../tests/support/expected-history';
import SheetTable from './SheetTable.svelte';

const view = { ...openingView(atlas('en')), date: '2010-01-01', compare: '1991-12-08' };
const props = { atlas: atlas('en'), day: dayOf(atlas('en'), view), view };
const rowsOf = (html: string) => [...html.matchAll(/<tr([^>]*)>(.*?)<\/tr>/gs)].slice(1);

test('says of each of the fifteen its name, its status and since when, and marks what differs', () => {
	const rows = rowsOf(renderOnStage(SheetTable, props));
	expect(rows).toHaveLength(15);
	const [now, then] = [statusesOn(view.date), statusesOn(view.compare)];
	const differing = Object.keys(now).filter((id) => now[id] !== then[id]);
	const marked = rows.filter(([, attributes]) => attributes!.includes('data-changed'));
	expect(marked).toHaveLength(differing.length);
	const texts = rows.map(([, , cells]) => textOf(cells!));
	expect(texts).toContain('Turkmenistan CIS associate 26 Aug 2005');
});

test('carries the numbers of the map where they are asked for', () => {
	const rows = rowsOf(renderOnStage(SheetTable, { ...props, numbered: true }));
	const numbers = rows.map(([, , cells]) => Number.parseInt(textOf(cells!)));
	expect(numbers).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
});

test('use-D9: a swatch wears the pattern of its status, as the map does', () => {
	const html = renderOnStage(SheetTable, props);
	const { statuses } = props.day.lens;
	const plain = statuses.filter(({ pattern }) => pattern === 'plain').map(({ id }) => id);
	const held = [...props.day.statuses.values()].filter((status) => !plain.includes(status));
	expect(held.length).toBeGreaterThan(2);
	expect(html.match(/<pattern /g)).toHaveLength(held.length);
});
