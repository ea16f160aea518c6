import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { builtinModules } from 'node:module';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/*
 * The directions between modules: routes -> components, timeline, map, embed, export -> domain.
 * Each ban is a pattern of import addresses; a folder gets the bans that `bans` lists for it.
 */
const ban = {
	routes: {
		regex: String.raw`(^|/)routes(/|$)`,
		message: 'Routes compose the library; nothing in the library knows them.'
	},
	components: {
		regex: String.raw`^(\$lib|\.\.?(/\.\.)*)/components(/|$)`,
		message: 'The map, the timeline and the embed do not know the components around them.'
	},
	app: {
		regex: String.raw`^\$app/(state|stores|navigation)$`,
		message: 'Only routes own the address; hand the view down and callbacks up.'
	},
	maplibre: {
		regex: String.raw`^maplibre-gl(/|$)`,
		message: 'Only src/lib/map/gl imports maplibre-gl.'
	},
	export: {
		regex: String.raw`^(\$lib|\.\.?(/\.\.)*)/export(/|$)`,
		allowTypeImports: true,
		message: 'Files are made when asked for: reach $lib/export by a dynamic import().'
	},
	gl: {
		regex: String.raw`^(\$lib/map|\.\.?(/\.\.)*(/map)?)/gl(/|$)`,
		allowTypeImports: true,
		message: 'MapLibre is large: reach $lib/map/gl by a dynamic import().'
	},
	node: {
		regex: `^(node:.*|(${builtinModules.join('|')})(/.*)?)$`,
		message: 'This module also runs in the browser; Node belongs in *.server.ts.'
	},
	/** All but the domain itself and two pure libraries. */
	outside: {
		regex: String.raw`^(?!\./|\$lib/domain/|valibot$|d3-scale$)`,
		message: 'The domain imports nothing but the domain, valibot and d3-scale.'
	},
	outsideOfTests: {
		regex: String.raw`^(?!\./|\$lib/domain/|valibot$|d3-scale$|vitest$|fast-check$)`,
		message: 'Tests of the domain import the domain, vitest and fast-check.'
	}
};

/**
 * The bans that hold for these files, in place of those of any earlier entry.
 * @type {(files: string[], ...patterns: object[]) => import('eslint').Linter.Config}
 */
const bans = (files, ...patterns) => ({
	files,
	rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] }
});

/** Lists of banned syntax, each a selector and a reason. */
const unsafe = [
	{
		selector: 'MemberExpression[property.name=/^(inner|outer)HTML$|^insertAdjacentHTML$/]',
		message: 'Text is set as text; markup comes from components.'
	},
	{
		selector: 'SvelteDirective[kind="Binding"][key.name.name="innerHTML"]',
		message: 'Text is set as text; markup comes from components.'
	}
];
const maplibreOutside = {
	selector: 'ImportExpression[source.value=/^maplibre-gl/]',
	message: ban.maplibre.message
};
const focused = {
	selector:
		'MemberExpression[property.name=/^(only|skip|fixme)$/]:matches([object.name=/^(test|it|describe)$/], [object.property.name="describe"])',
	message: 'Every test runs, everywhere.'
};
const stored = 'Storage throws inside a sandboxed frame; the address holds the state.';
const storages = ['localStorage', 'sessionStorage'];

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'test-results/', 'playwright-report/']),
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: 'error',
			'no-restricted-syntax': ['error', ...unsafe, maplibreOutside, focused],
			'@typescript-eslint/consistent-type-imports': 'error',
			// `string | 'never'` tells a reader more than `string`.
			'@typescript-eslint/no-redundant-type-constituents': 'off',
			// Addresses are relative, so that a build runs in any folder; `resolve()` has nothing to add.
			'svelte/no-navigation-without-resolve': 'off',
			// A derived value builds its sets and maps anew; they need not be reactive themselves.
			'svelte/prefer-svelte-reactivity': 'off',
			// TypeScript knows every name, those of types included.
			'no-undef': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// The parser cannot see the types of callbacks in a template (svelte-check can), and a test
		// that reads a file may do so loosely: a wrong shape fails it anyway.
		files: ['**/*.svelte', '**/*.test.ts', '**/*.spec.ts'],
		rules: Object.fromEntries(
			['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
				`@typescript-eslint/no-unsafe-${use}`,
				'off'
			])
		)
	},
	{
		files: ['**/*.js'],
		extends: [ts.configs.disableTypeChecked]
	},
	{
		files: ['src/**'],
		rules: {
			'no-console': ['error', { allow: ['warn', 'error'] }],
			'no-restricted-globals': ['error', ...storages.map((name) => ({ name, message: stored }))],
			'no-restricted-properties': [
				'error',
				...storages.map((property) => ({ property, message: stored }))
			]
		}
	},
	bans(['src/**'], ban.maplibre, ban.gl, ban.export, ban.node),
	bans(['src/**/*.server.ts', 'src/**/+server.ts', 'src/**/*.test.ts'], ban.maplibre, ban.gl),
	bans(['src/lib/**'], ban.routes, ban.app, ban.maplibre, ban.gl, ban.export, ban.node),
	bans(
		['src/lib/content/**', 'src/lib/**/*.server.ts', 'src/lib/**/*.test.ts'],
		ban.routes,
		ban.app,
		ban.maplibre,
		ban.gl
	),
	bans(
		['src/lib/map/**', 'src/lib/timeline/**', 'src/lib/embed/**'],
		ban.routes,
		ban.app,
		ban.components,
		ban.maplibre,
		ban.gl,
		ban.export,
		ban.node
	),
	bans(['src/lib/export/**'], ban.routes, ban.app, ban.components, ban.maplibre, ban.gl, ban.node),
	bans(
		['src/lib/export/**/*.{test,server}.ts'],
		ban.routes,
		ban.app,
		ban.components,
		ban.maplibre,
		ban.gl
	),
	bans(
		['src/lib/map/svg/draw-geometry.ts', 'src/lib/{map,timeline,embed}/**/*.{test,server}.ts'],
		ban.routes,
		ban.app,
		ban.components,
		ban.maplibre,
		ban.gl
	),
	// Plugins of the build.
	bans(
		[
			'src/build/status-colours.ts',
			'src/build/deferred-messages.ts',
			'src/build/packing-list.ts',
			'src/build/embed-element.ts'
		],
		ban.routes,
		ban.app,
		ban.maplibre,
		ban.gl
	),
	bans(['src/lib/map/gl/**'], ban.routes, ban.app, ban.components, ban.node),
	bans(['src/lib/map/gl/**/*.test.ts'], ban.routes, ban.app, ban.components),
	{
		files: ['src/lib/map/gl/**'],
		rules: { 'no-restricted-syntax': ['error', ...unsafe, focused] }
	},
	bans(['src/lib/domain/**'], ban.outside),
	bans(['src/lib/domain/**/*.test.ts', 'src/lib/domain/fixture.ts'], ban.outsideOfTests)
);
