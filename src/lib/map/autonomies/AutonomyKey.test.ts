import { expect, test } from 'vitest';
import { atlas, references } from '$lib/content/load.server';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import AutonomyKey from './AutonomyKey.svelte';
import { voterMarks } from './map-autonomies';
import { autonomiesOf } from './still-autonomies';

const measuring = atlas('en').lenses.find(({ vote }) => vote)!;

test('use-A6: the key to the marks of a vote says what they mean and counts them', () => {
	const html = renderOnStage(AutonomyKey, (_, i18n) => ({
		marks: voterMarks(references('en'), (id) => id, i18n)
	}));
	expect(textOf(html)).toBe(
		'Autonomous republic that voted: 19 Voted although its republic did not: 4'
	);
	expect(html.match(/<circle/g)).toHaveLength(2);
});

test('use-A6: what is marked as an autonomous republic is one', () => {
	const took = new Map(references('en').dossiers.map((it) => [it.id, it.unionReferendum.took]));
	for (const { kind, voted, republic } of references('en').autonomies)
		if (voted && took.get(republic)) expect(kind).toBe('republic');
});

test('use-A6: a still picture marks them from the day of the vote on', () => {
	const signs = (date: string) => {
		let drawn: string[] = [];
		renderOnStage(AutonomyKey, (stage, i18n) => {
			const source = { references: references('en'), shapes: new Map() };
			const view = { ...stage.view.live, lens: measuring.id, date };
			drawn = autonomiesOf(source, stage.atlas, view, i18n).signs;
			return {};
		});
		return drawn;
	};
	expect(signs('1991-03-16')).toEqual([]);
	expect(signs('1991-03-17')).toEqual(['voted', 'votedApart']);
});
