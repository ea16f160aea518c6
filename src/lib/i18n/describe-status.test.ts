import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { chronicle, intervalOn } from '$lib/domain/interval';
import { createI18n } from './i18n';
import { describeAct, describeStatus } from './describe-status';
import { locales } from './locales';
import { allMessages } from './messages.server';

const i18nOf = (language: string) =>
	createI18n(
		locales.find(({ id }) => id === language)!,
		allMessages(language)
	);

/** A republic on a day in the lens of the id, or in the one that measures a vote. */
function told(language: string, republic: string, date: string, id?: string) {
	const content = atlas(language);
	const lens = content.lenses.find((lens) => (id ? lens.id === id : lens.vote))!;
	const interval = intervalOn(chronicle(content, lens.id).get(republic)!, date)!;
	const i18n = i18nOf(language);
	return {
		status: describeStatus(lens, republic, interval.status, i18n, { turnout: true }),
		act: describeAct(lens, republic, interval, i18n)
	};
}

test('use-A7: where a class of figures is told, the share stands in its place, without "since"', () => {
	expect(told('en', 'by', '1991-12-08')).toEqual({
		status: '82.7% yes, turnout 83.3%',
		act: '82.7% yes on 17 March 1991'
	});
	expect(told('ru', 'ua', '1991-12-08').act).toMatch(/^«да» — 70,2\s% \(17 марта 1991\sг\.\)$/);
	expect(told('zh-hant', 'tm', '1991-12-08').status).toBe('贊成97.9%，投票率97.7%');
	expect(told('en', 'ee', '1991-12-08')).toEqual({
		status: 'No vote held',
		act: 'No vote held on 17 March 1991'
	});
	expect(told('en', 'by', '1991-03-16').act).toBeUndefined();
});

test.each([
	['en', 'Refused the vote of 17 March 1991', 'Voted on 17 March 1991'],
	['ru', 'Отказ от референдума 17 марта 1991 г.', 'Участник референдума 17 марта 1991 г.'],
	['zh-hans', '拒绝举行1991年3月17日公投', '举行1991年3月17日公投'],
	['zh-hant', '拒絕舉行1991年3月17日公投', '舉行1991年3月17日公投']
])(
	'use-A9: in %s what was done on a day is told once with that day',
	(language, refused, voted) => {
		const [first] = atlas(language).lenses;
		expect(told(language, 'ee', '1991-04-01', first!.id).act).toBe(refused);
		expect(told(language, 'by', '1991-04-01', first!.id).act).toBe(voted);
	}
);

test('use-A9: of any other status no act is told, but since when it holds', () => {
	const [first] = atlas('en').lenses;
	expect(told('en', 'ge', '1994-01-01', first!.id).act).toBeUndefined();
});
