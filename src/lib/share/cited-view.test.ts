import { expect, test } from 'vitest';
import { plainText } from '$lib/citing/cited-page';
import { apa } from '$lib/citing/styles';
import { atlas } from '$lib/content/load.server';
import { openingView } from '$lib/domain/view';
import { createI18n } from '$lib/i18n/i18n';
import { locales } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { citedView } from './cited-view';

const visit = {
	version: '1.2.0',
	address: 'https://atlas.example/?date=1',
	accessed: '2026-11-02'
};

test.each(locales)('a view is cited by lens, date and link in $name', (locale) => {
	const own = atlas(locale.id);
	const i18n = createI18n(locale, allMessages(locale.id));
	const view = { ...openingView(own), date: '1991-12-21', compare: '1991-12-08' };
	const { title, key, ...page } = citedView(view, own, i18n, visit);
	for (const part of [own.lenses.find(({ id }) => id === view.lens)!.title, '1991', '21', '8'])
		expect(title).toContain(part);
	expect(title).not.toContain(i18n.t('site.title'));
	expect(key).toBe(`${own.slug}-${view.lens}-1991-12-21-1991-12-08`);
	expect(page).toMatchObject({ ...visit, language: locale.tag, date: own.asOf });
	expect(plainText(apa({ title, key, ...page }))).toContain(visit.address);
});

test('a republic that is chosen stands in the title under its name of the day', () => {
	const own = atlas('en');
	const [republic] = own.republics;
	const view = { ...openingView(own), date: own.asOf, republic: republic!.id };
	const i18n = createI18n(locales[0]!, allMessages('en'));
	expect(citedView(view, own, i18n, visit).title).toContain(republic!.names.at(-1)!.name);
});
