import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { dayOf } from '$lib/domain/day';
import { openingView } from '$lib/domain/view';
import { createI18n } from '$lib/i18n/i18n';
import { locales } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { parsePrintOptions } from './print-options';
import { tasksOf } from './worksheet-tasks';

function tasks(query: string, view: { date: string; compare?: string }, language = 'en') {
	const own = atlas(language);
	const shown = { ...openingView(own), ...view };
	const { options } = parsePrintOptions(new URLSearchParams(query));
	const locale = locales.find(({ id }) => id === language)!;
	const i18n = createI18n(locale, allMessages(language));
	return tasksOf(own, shown, dayOf(own, shown), options, i18n);
}

test('use-H1: every given task has its answer, and that to what happened names event and republics', () => {
	const given = tasks('', { date: '1991-12-21', compare: '1991-12-08' });
	expect(given).toHaveLength(5);
	for (const { answer } of given) expect(answer).toBeTruthy();
	const [, , count, change, compare] = given.map(({ answer }) => answer!);
	expect(count).toContain('Signed as a founder: 11');
	expect(change).toMatch(/^Alma-Ata Declaration and Protocol · Signed as a founder: Kazakhstan, /);
	expect(change).toContain('Moldova');
	expect(change).not.toContain('Ukraine');
	expect(compare).toContain('Armenia');
	expect(compare).not.toContain('Belarus');
});

test('use-H2: those left out are not asked, and the teacher asks last', () =>
	expect(tasks('tasks=count&ask=Why%3F', { date: '1991-12-21' }).map(({ text }) => text)).toEqual([
		expect.stringMatching(/^Count /),
		'Why?'
	]));

test('use-H2: what the view does not allow is not asked', () => {
	expect(tasks('marks=names', { date: '1988-11-01' })).toHaveLength(2);
	expect(tasks('', { date: '1988-11-01' })).toHaveLength(3);
});

test('no task in Russian ends a date with two full stops', () => {
	for (const { text } of tasks('', { date: '1991-12-21', compare: '1991-12-08' }, 'ru'))
		expect(text).not.toContain('г..');
});
