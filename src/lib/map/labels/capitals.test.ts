import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { dayOf } from '$lib/domain/day';
import { capitalsOn } from './capitals';

const english = atlas('en');
const capitals = (date: string) =>
	capitalsOn(dayOf(english, { date, lens: english.lenses[0]!.id }));
const at = (date: string, name: string) =>
	capitals(date).find((capital) => capital.name === name)?.at;

test('use-D7: every capital has its place under its name of the day, and a new one where it moved', () => {
	expect(capitals('1989-01-01')).toHaveLength(15);
	expect(at('1993-01-27', 'Alma-Ata')).toEqual(at('1993-01-28', 'Almaty'));
	expect(at('1997-12-09', 'Almaty')).toBeDefined();
	expect(at('1997-12-10', 'Almaty')).toBeUndefined();
	expect(at('1997-12-10', 'Akmola')).toEqual(at('2019-03-23', 'Nur-Sultan'));
	expect(at('1997-12-10', 'Akmola')).not.toEqual(at('1997-12-09', 'Almaty'));
});
