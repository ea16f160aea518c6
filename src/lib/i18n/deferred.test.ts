import { expect, test } from 'vitest';
import { isDeferred } from './deferred';
import { createLanguage } from './i18n';
import { languages } from './locales';
import { messages } from './messages.server';
import english from '../../messages/en.json';

const keys = Object.keys(english);

test('no page carries a deferred message', () => {
	expect(keys.some(isDeferred)).toBe(true);
	for (const { id } of languages)
		expect(Object.keys(messages(id))).toEqual(keys.filter((key) => !isDeferred(key)));
});

test.each(languages)('$id says a deferred message once it has learnt it', async (entry) => {
	const spoken = createLanguage(entry, messages(entry.id));
	expect(() => spoken.say('share.title')).toThrow('has not been learnt');
	await spoken.learn();
	expect(spoken.say('share.title')).toMatch(/\p{L}{2}/u);
	expect(spoken.say('nav.data')).toMatch(/\p{L}{2}/u);
});
