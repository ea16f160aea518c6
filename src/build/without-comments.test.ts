import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutComments } from './without-comments';

test('the script of every page loses its comments, and no line of code', () => {
	const script = readFileSync('src/pre-paint.js', 'utf8');
	const lines = (text: string) => text.split('\n').filter((line) => line.trim());
	const code = lines(script).filter((line) => !/^\s*(\/\/|\/?\*)/.test(line));
	expect(lines(withoutComments(script))).toEqual(code);
	expect(code.length).toBeLessThan(lines(script).length);
});
