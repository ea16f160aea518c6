import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import type { ExportInput } from '.';
import { fileName } from './download';
import { view } from './fixture.server';

const named = (tag: string, part: Partial<ExportInput> = {}) =>
	({ atlas: atlas('en'), view, language: { tag }, ...part }) as ExportInput;

test('hosts-F21: a file is named after view, day, language, theme and the day compared with', () => {
	expect(fileName(named('ru'), 'png')).toBe('fifteen-republics-commonwealth-1991-12-08-ru.png');
	expect(fileName(named('zh-Hant', { theme: 'dark' }), 'svg')).toBe(
		'fifteen-republics-commonwealth-1991-12-08-zh-hant-dark.svg'
	);
	const compared = { ...view, lens: 'referendum', compare: '1990-01-01' };
	expect(fileName(named('en', { view: compared, theme: 'light' }), 'png')).toBe(
		'fifteen-republics-referendum-1991-12-08-vs-1990-01-01-en.png'
	);
	expect(fileName(named('en'), 'mp4', ['1991-08-01', '1991-12-31'])).toBe(
		'fifteen-republics-commonwealth-1991-08-01-1991-12-31-en.mp4'
	);
});
