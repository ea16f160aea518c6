import { expect, test } from 'vitest';
import { recipe } from './recipes';
import { headerRules } from './site';

/** But for types of content, which each server has a list of its own for. */
const headers = headerRules()
	.flatMap(({ headers }) => headers)
	.filter(([name]) => name !== 'Content-Type');

test.each(['nginx', 'caddyfile'])(
	'hosts-F13: the recipe for %s sends what _headers says',
	(language) => {
		expect(headers.map(([name]) => name)).toContain('Referrer-Policy');
		for (const [name, value] of headers)
			expect(recipe(language)).toMatch(new RegExp(`${name} "?${value.replace(/[*]/g, '\\*')}"?`));
	}
);

test('hosts-F13: both recipes know the types of all data', () => {
	for (const word of ['csv', 'geojson', 'topojson', 'bib'])
		expect(recipe('nginx')).toContain(`${word};`);
	expect(recipe('caddyfile')).toContain('*.topojson Content-Type application/json');
	expect(recipe('caddyfile')).toContain('*.bib Content-Type application/x-bibtex');
});

test('hosts-F7: only an answer that has a file is kept for ever', () => {
	const immutable = /Cache-Control "public, max-age=31536000, immutable"(.*)/;
	expect(immutable.exec(recipe('nginx'))![1]).toBe(';');
	expect(recipe('caddyfile').split('handle_errors')[1]).toContain('Cache-Control "no-cache"');
});

test('hosts-F11: redirects keep the view', () => {
	expect(recipe('nginx')).toContain('return 301 /atlas/$is_args$args;');
	for (const [, target] of recipe('caddyfile').matchAll(/redir \S+ (\S+)/g))
		expect(target).toContain('?{query}');
});
