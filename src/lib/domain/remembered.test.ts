import { expect, test } from 'vitest';
import { remembered } from './remembered';

test('each key is worked out once, whatever comes of it', () => {
	const asked: string[] = [];
	const length = remembered((text: string) => {
		asked.push(text);
		return text.length || undefined;
	});
	expect([length('ab'), length(''), length('ab'), length('')]).toEqual([
		2,
		undefined,
		2,
		undefined
	]);
	expect(asked).toEqual(['ab', '']);
});
