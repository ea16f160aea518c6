import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headerRules } from './site';

const readme = readFileSync('README.md', 'utf8');
const recipe = (language: string) => readme.split(`\`\`\`${language}\n`)[1]!.split('```')[0]!;
const headers = headerRules().flatMap(({ headers }) => headers);

test.each(['nginx', 'caddyfile'])(
	'hosts-F13: the recipe for %s sends what _headers says',
	(language) => {
		expect(headers.map(([name]) => name)).toContain('Referrer-Policy');
		for (const [name, value] of headers)
			expect(recipe(language)).toMatch(new RegExp(`${name} "?${value.replace(/[*]/g, '\\*')}"?`));
	}
);

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
