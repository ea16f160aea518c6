import { expect, test } from 'vitest';
import { isDeferred, isOnPages } from './deferred';
import { createI18n } from './i18n';
import { locales } from './locales';
import { messages } from './messages.server';
import english from '../../messages/en.json';

const keys = Object.keys(english);

test('no page carries a message that is deferred or said in files alone', () => {
	expect(keys.some(isDeferred)).toBe(true);
	expect(
		['column.status', 'value.rank'].filter((key) => isOnPages(key) || isDeferred(key))
	).toEqual([]);
	for (const { id } of locales) expect(Object.keys(messages(id))).toEqual(keys.filter(isOnPages));
});

test.each(locales)('$id says a deferred message once it has learnt it', async (entry) => {
	const i18n = createI18n(entry, messages(entry.id));
	expect(() => i18n.t('share.title')).toThrow('has not been loaded');
	await i18n.loadDeferred();
	expect(i18n.t('share.title')).toMatch(/\p{L}{2}/u);
	expect(i18n.t('nav.data')).toMatch(/\p{L}{2}/u);
});
