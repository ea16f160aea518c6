import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf } from '$lib/domain/fixture';
import { openingView, type View } from '$lib/domain/view';
import { envelope } from './envelope';
import { changeView, readHostMessage } from './protocol';

const atlas = atlasOf([]);
const head = envelope(atlas.slug);
const opening = openingView(atlas);

test.each([
	{ type: 'get' },
	{ type: 'play', id: 7 },
	{ type: 'pause', id: 'a' },
	{ type: 'set', view: {} },
	{ type: 'set', view: { date: '1991-12-21', republic: null } }
])('%o is a message', (message) =>
	expect(readHostMessage({ ...head, ...message }, atlas)).toMatchObject(message)
);

test.each([
	undefined,
	null,
	atlas.slug,
	[],
	{},
	{ ...head },
	{ ...head, type: 'explode' },
	{ ...head, type: 'get', version: 2 },
	{ ...head, type: 'get', version: '1' },
	{ ...head, type: 'get', source: 'somebody-else' },
	{ ...head, type: 'get', id: {} },
	{ ...head, type: 'get', id: 'x'.repeat(65) },
	{ ...head, type: 'get', id: NaN },
	{ ...head, type: 'set' },
	{ ...head, type: 'set', view: null },
	{ ...head, type: 'set', view: 'date=1991-12-21' },
	{ ...head, type: 'set', view: ['date'] },
	{
		...head,
		type: 'set',
		view: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`key${n}`, n]))
	}
])('%o is none', (message) => expect(readHostMessage(message, atlas)).toBeUndefined());

test('nothing that can be sent breaks the reading', () => {
	fc.assert(
		fc.property(fc.anything(), fc.anything(), (type, view) => {
			readHostMessage(view, atlas);
			readHostMessage({ ...head, type, view }, atlas);
		})
	);
});

test('named parts change, the others stay, null takes one away', () => {
	const view: View = { ...opening, republic: 'bb', compare: '1990-01-01' };
	expect(changeView(view, { date: '1991-12-21', compare: null }, atlas)).toEqual({
		view: { ...opening, date: '1991-12-21', republic: 'bb' },
		problems: []
	});
});

test.each([
	['date', '1991-02-31', '1991-02-31'],
	['date', 19911221, '19911221'],
	['date', null, 'null'],
	['lens', '__proto__', '__proto__'],
	['republic', ['aa'], 'object'],
	['republic', 'x'.repeat(5000), `${'x'.repeat(60)}…`],
	['view', 'globe', 'globe'],
	['constructor', 'aa', 'aa']
])('with %s: %o the view stays and the problem is told', (key, value, reported) =>
	expect(changeView(opening, { lens: 'second', [key]: value }, atlas)).toEqual({
		view: opening,
		problems: [{ key, value: reported }]
	})
);

test('no parts at all break the view', () => {
	const keys = fc.constantFrom('date', 'lens', 'republic', 'compare', '__proto__', 'toString');
	fc.assert(
		fc.property(fc.dictionary(keys, fc.anything()), (parts) => {
			const { view, problems } = changeView(opening, parts, atlas);
			if (problems.length) expect(view).toBe(opening);
		})
	);
});
