import { expect, test } from 'vitest';
import { oEmbed } from './oembed';

const answer = oEmbed({
	title: 'Union to Commonwealth, “8 December” <1991>',
	provider: { name: 'Fifteen Republics', url: 'https://atlas.example/' },
	src: 'https://atlas.example/embed/?date=1991-12-21&ui=legend',
	picture: { url: 'https://atlas.example/cards/en.png', width: 1200, height: 630 }
});

test('it is a rich answer of version 1.0 with all that the specification requires', () => {
	expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
	for (const required of [answer.html, answer.title, answer.provider_name, answer.provider_url])
		expect(required).toEqual(expect.any(String));
	for (const size of [answer.width, answer.height, answer.thumbnail_width, answer.thumbnail_height])
		expect(Number.isInteger(size) && size > 0).toBe(true);
});

test('hosts-F10: its HTML is one bare frame, as wide as its column, whose attributes are escaped', () =>
	expect(answer.html).toBe(
		'<iframe src="https://atlas.example/embed/?date=1991-12-21&amp;ui=legend" width="100%" height="644"' +
			' title="Union to Commonwealth, “8 December” &lt;1991&gt;" frameborder="0" allowfullscreen></iframe>'
	));
