import { expect, test } from 'vitest';
import { references } from '$lib/content/load.server';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import AutonomyList from './AutonomyList.svelte';
import { AutonomyLayer } from './autonomy-layer.svelte';

const { autonomies } = references('en');

/** The list on a day, with an autonomy that is chosen, or off. */
const list = (view: { date: string; republic?: string; autonomy?: string }, layers = true) =>
	renderOnStage(
		AutonomyList,
		(stage, i18n) => ({ layer: new AutonomyLayer(stage, references('en'), i18n) }),
		{ view: { ...view, ...(layers ? { layers: 'autonomies' as const } : {}) } }
	);
const buttons = (html: string) => [
	...html.matchAll(/<button[^>]*aria-pressed="(\w+)"[^>]*>([^<]*)</g)
];

test('lists every autonomy below its republic, by the names of the day', () => {
	const before = list({ date: '1991-07-02' });
	expect(buttons(before)).toHaveLength(autonomies.length);
	expect(textOf(before)).toMatch(/Russian SFSR .*Khakass AO/);
	expect(textOf(list({ date: '1991-07-03' }))).toContain('Khakassia');
});

test('presses the one that is chosen alone', () => {
	const html = list({ date: '1991-03-17', republic: 'ru', autonomy: 'yakut' });
	const pressed = buttons(html).filter(([, state]) => state === 'true');
	expect(pressed.map(([, , name]) => name)).toEqual(['Yakut ASSR']);
});

test('lists none while the layer is off', () =>
	expect(buttons(list({ date: '1991-03-17' }, false))).toEqual([]));
