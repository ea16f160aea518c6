import { expect, test } from 'vitest';
import { atlasOf, eventOf } from '$lib/domain/fixture';
import { captionsOf } from './caption';

const day = '1991-12-25';
const other = (part: object) => ({ ...eventOf(day), ...part });
const atlas = atlasOf([
	other({ title: 'A war', theme: 'wars' }),
	other({ title: 'A law', rank: 'minor' }),
	other({ title: 'An act' }),
	other({ title: 'A vote', theme: 'votes' })
]);
const t = (key: string, { title, count }: { title: string; count: number }) =>
	`${title} and ${count} more`;
const caption = (themes?: string) =>
	captionsOf(atlas, themes === undefined ? {} : { themes }, { t: t as never })(day);

test('a caption names the first major event of the themes that are on', () => {
	expect(caption()).toBe('An act and 1 more');
	expect(caption('wars,votes')).toBe('A war and 1 more');
	expect(caption('votes')).toBe('A vote');
	expect(caption('none')).toBe('');
});

test('a day without an event has no caption', () =>
	expect(captionsOf(atlas, {}, { t: t as never })('1991-12-24')).toBe(''));
