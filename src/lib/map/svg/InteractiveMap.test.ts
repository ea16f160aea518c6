import { expect, test } from 'vitest';
import { renderOnStage } from '$lib/stage/fixture';
import { MapHover } from '../map-hover.svelte';
import InteractiveMap from './InteractiveMap.svelte';

test('faults-2.4.7: rings lie over the borders, each on its casing, the focused one highest', () => {
	const html = renderOnStage(
		InteractiveMap,
		({ now }) => {
			const hover = new MapHover(() => document.body);
			hover.focused = 'ua';
			return { label: 'Map', dayState: now, hover, hovered: 'by' };
		},
		{ view: { republic: 'kz' } }
	);
	const land = html.slice(html.indexOf('data-shape="borders"'));
	const rings = [...land.matchAll(/class="ring ([a-z ]+?) svelte/g)].map(([, name]) => name);
	expect(rings).toEqual([
		...['casing hovered', 'hovered'],
		...['casing selected', 'selected'],
		...['casing focused', 'focused']
	]);
});

test.each([
	['am', ['am']],
	['kz', []]
])('use-E9: over the ring of %s lies again %j', (republic, again) => {
	const html = renderOnStage(
		InteractiveMap,
		({ now }) => ({ label: 'Map', dayState: now, hover: new MapHover(() => document.body) }),
		{ view: { republic } }
	);
	const shape = new RegExp(`id="shape-${republic}"[^>]*? d="([^"]+)"`).exec(html)![1]!;
	const rings = html.lastIndexOf('class="ring');
	const over = [...html.slice(rings).matchAll(/<path class="small[^>]*? d="([^"]+)"/g)];
	expect(over.map(([, d]) => d)).toEqual(again.map(() => shape));
});
