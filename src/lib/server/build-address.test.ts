import { expect, test } from 'vitest';
import { buildAddress, contactAddress } from './build-address';

test('a mailbox is taken with and without its protocol, a page as it is', () => {
	expect(contactAddress('desk@atlas.example')).toBe('mailto:desk@atlas.example');
	expect(contactAddress('mailto:desk@atlas.example')).toBe('mailto:desk@atlas.example');
	expect(contactAddress('https://atlas.example/contact')).toBe('https://atlas.example/contact');
	expect(contactAddress('')).toBeUndefined();
	expect(contactAddress(undefined)).toBeUndefined();
});

test.each([
	'javascript:alert(1)',
	'desk',
	'data:text/html,x',
	'mailto:a@b.example?bcc=c@d.example'
])('what leads elsewhere stops the build: %s', (text) =>
	expect(() => contactAddress(text)).toThrow(/^CONTACT: /)
);

test('the repository is a page on the web', () => {
	const read = (text: string) => buildAddress('REPOSITORY', text, ['https:', 'http:']);
	expect(read('https://code.example/atlas')).toBe('https://code.example/atlas');
	expect(() => read('git@code.example:atlas')).toThrow(/^REPOSITORY: /);
});
