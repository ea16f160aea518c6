import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { textsOfPng } from '../../../tests/tools/png';
import { figure } from './fixture.server';
import { writePngTexts } from './png-texts';

test('hosts-F21: a PNG tells what it shows, of which day, whence, on which terms and where', () => {
	const plain = PNG.sync.write(new PNG({ width: 2, height: 3 }));
	const written = Buffer.from(writePngTexts(Uint8Array.from(plain), figure('ru').about));
	// The reader checks the sum of every chunk.
	expect(PNG.sync.read(written)).toMatchObject({ width: 2, height: 3 });
	expect(textsOfPng(written)).toEqual({
		Title: '8 декабря 1991 г. · От Союза к Содружеству',
		Description: expect.stringContaining('Литва, Латвия, Эстония'),
		Coverage: '1991-12-08',
		Author: 'Пятнадцать республик',
		Source: expect.stringContaining('Natural Earth'),
		Copyright: 'https://creativecommons.org/licenses/by/4.0/',
		URL: 'https://example.org/?date=1991-12-08&lens=treaties'
	});
});
