import { expect, test } from 'vitest';
import { corrections } from '$lib/content/load.server';
import { locales } from '$lib/i18n/locales';
import { correctionsFeed } from './feed';

test.each(locales)(
	'the feed tells every correction once, the newest first, in $name',
	(language) => {
		const feed = correctionsFeed(language, 'https://atlas.example/');
		expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
		expect(feed.language).toBe(language.tag);
		expect(feed.items.map(({ title }) => title)).toEqual(
			corrections(language.id).map(({ title }) => title)
		);
		expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
		const days = feed.items.map(({ date_published }) => date_published);
		expect(days).toEqual([...days].sort().reverse());
		for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
		for (const { url } of feed.items) expect(url).toContain('/about/#change-');
	}
);
