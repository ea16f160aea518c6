import { expect, test } from 'vitest';
import type { AtlasEvent } from './atlas';
import { atlasOfBody } from './body-atlas';
import { bodyOf, dayOf, eventLenses, lensHeading, lensTitle } from './day';
import { atlasOf, eventOf } from './fixture';
import { chronicle, unknownStatus } from './interval';
import { markedEvents } from './theme';

const atlas = atlasOf([eventOf('1991-12-21', 'first aa end')]);
/** An event that has no theme, as those of spans. */
function border(...event: Parameters<typeof eventOf>): AtlasEvent {
	const told: AtlasEvent = eventOf(...event);
	delete told.theme;
	return told;
}
const joins = border('1992-01-01', 'ties aa in');
const leaves = border('1993-01-01', 'ties aa out', 'ties bb in');
const told = atlasOfBody(atlas, { events: { guild: [joins, leaves] } }, 'guild');
const statusesOn = (date: string) =>
	Object.fromEntries(dayOf(told, { date, lens: 'ties' }).statuses);

test('the days of a body make the statuses of a lens of memberships, before them the last', () => {
	expect(statusesOn('1991-12-31')).toEqual({ aa: 'out', bb: 'out' });
	expect(statusesOn('1992-01-01')).toEqual({ aa: 'in', bb: 'out' });
	expect(statusesOn('2020-01-01')).toEqual({ aa: 'out', bb: 'in' });
});

test('a body of which nothing is told has no ties', () => {
	const silent = atlasOfBody(atlas, { events: {} }, 'club');
	expect([...dayOf(silent, { date: '2020-01-01', lens: 'ties' }).statuses.values()]).toEqual([
		...['out', 'out']
	]);
});

test('before the spans are known no status is', () => {
	const [intervals] = chronicle(atlas, 'ties').values();
	expect(intervals).toEqual([{ from: atlas.from, status: unknownStatus }]);
});

test('the steps lead from border to border, whatever themes are chosen', () => {
	for (const themes of [undefined, 'none', 'wars'])
		expect(markedEvents(told, themes).map(({ date }) => date)).toEqual([
			'1992-01-01',
			'1993-01-01'
		]);
});

test('the title names the body, of a view that names none the first', () => {
	expect(told.lenses.map(({ title }) => title)).toEqual(['first', 'second', 'Ties with Guild']);
	expect(lensTitle(atlas, { lens: 'ties' })).toBe('Ties with Club');
	expect(lensTitle(atlas, { lens: 'first', body: 'guild' })).toBe('first');
	expect(told.lenses[2]!.heading).toBe('Ties with Guild on {date}');
	expect(lensHeading(atlas, { lens: 'ties' })).toBe('Ties with Club on {date}');
	expect(bodyOf(atlas, { body: 'nobody' })?.id).toBe('club');
});

test('events of the atlas itself change the other lenses alone', () =>
	expect(eventLenses(atlas).map(({ id }) => id)).toEqual(['first', 'second']));
