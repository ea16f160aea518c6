import { expect, test } from 'vitest';
import { references } from '../load.server';
import { bibliographyFile } from './bibliography';

const { sources } = references('en');
const text = bibliographyFile(sources);

test('every source is an entry by its id, with its address', () => {
	const entries = text.trim().split('\n\n');
	expect(entries).toHaveLength(sources.length);
	for (const [index, { id, url }] of sources.entries()) {
		expect(entries[index]).toMatch(new RegExp(`^@(online|misc)\\{${id},\n`));
		expect(entries[index]!.includes('  url = {')).toBe(url !== undefined);
	}
});

test('braces are balanced in every line, so that no title ends its entry', () => {
	for (const line of text.split('\n').filter((line) => line.startsWith('  '))) {
		const bare = line.replace(/\\[{}]/g, '');
		expect(bare.match(/\{/g)?.length, line).toBe(bare.match(/\}/g)?.length);
	}
});
