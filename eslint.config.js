import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { builtinModules } from 'node:module';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The directions between the folders of src/lib: each names those that it may import from. Lower
 * ones draw, speak and compute; features know one another only through `stage`; what stands around
 * them composes them. `stage/stage` is the state that every part of one atlas on a screen shares,
 * and the only module of `stage` that features know.
 */
const base = ['domain', 'i18n', 'ui', 'styles', 'citing', 'sources', 'map'];
const feature = [...base, 'stage/stage'];
const directions = {
	domain: [],
	i18n: ['domain'],
	styles: [],
	citing: ['domain', 'i18n'],
	ui: ['domain', 'i18n'],
	sources: ['domain', 'i18n', 'ui'],
	content: ['domain', 'i18n', 'citing'],
	map: [...base, 'stage/stage'],
	timeline: feature,
	legend: feature,
	details: feature,
	autonomies: feature,
	memberships: feature,
	events: feature,
	table: feature,
	compare: feature,
	embed: ['domain', 'i18n', 'ui', 'stage/stage'],
	scorm: ['ui'],
	offline: ['i18n', 'ui'],
	export: base,
	share: [...base, 'embed', 'scorm'],
	print: [...base, 'legend', 'table', 'memberships'],
	search: ['domain', 'i18n', 'ui'],
	site: [...base, 'search/listen'],
	pages: [...base, 'embed', 'site', 'content/schema', 'events/describe-when'],
	stage: [
		...base,
		...['timeline', 'legend', 'details', 'autonomies', 'memberships', 'events', 'table', 'compare'],
		...['embed', 'site']
	],
	server: [...base, 'content', 'embed']
};
const folders = /** @type {(keyof typeof directions)[]} */ (Object.keys(directions));

/**
 * The ban on imports from folders that `directions` does not give to this one. Within a folder
 * addresses are relative, so that one which climbs out of it is banned as well: `up` is how.
 * @type {(folder: keyof typeof directions, up: string) => object}
 */
const strangers = (folder, up) => {
	const known = [folder, .../** @type {string[]} */ (directions[folder])];
	const banned = folders.flatMap((other) => {
		if (known.includes(other)) return [];
		const part = known.find((it) => it.startsWith(`${other}/`))?.slice(other.length);
		return [part ? `${other}(?!${part}\\b)` : other];
	});
	return {
		regex: String.raw`^(\$lib|${up})/(${banned.join('|')})(/|$)`,
		message: `src/lib/${folder} may import from: ${directions[folder].join(', ') || 'nothing but itself'}.`
	};
};

const ban = {
	routes: {
		regex: String.raw`(^|/)routes(/|$)`,
		message: 'Routes compose the library; nothing in the library knows them.'
	},
	app: {
		regex: String.raw`^\$app/(state|stores|navigation)$`,
		// Whether the site has been published anew.
		allowImportNames: ['updated'],
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

/**
 * A folder's bans: in the browser, in what only Node runs, and in tests, which may cross folders.
 * @type {(folder: keyof typeof directions) => import('eslint').Linter.Config[]}
 */
const folderBans = (folder) => {
	const own = folder === 'export' ? [] : [ban.export];
	const common = [ban.routes, ban.app, ban.maplibre, ban.gl];
	const node = folder === 'content' || folder === 'server' ? [] : [ban.node];
	const [loose, nested] = [strangers(folder, '\\.\\.'), strangers(folder, '\\.\\.(/\\.\\.)+')];
	return [
		bans([`src/lib/${folder}/*`], ...common, ...own, ...node, loose),
		bans([`src/lib/${folder}/*/**`], ...common, ...own, ...node, nested),
		bans([`src/lib/${folder}/*.server.ts`], ...common, loose),
		bans([`src/lib/${folder}/**/*.test.ts`, `src/lib/${folder}/**/fixture*.ts`], ...common)
	];
};

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
		'MemberExpression[property.name=/^(only|skip|fixme)$/]:matches([object.name=/^(test|it|describe|info|testInfo)$/], [object.property.name="describe"])',
	message: 'Every test runs, everywhere; but for a browser that is not installed.'
};
const stored = 'Storage throws inside a sandboxed frame; the address holds the state.';
const storages = ['localStorage', 'sessionStorage'];

export default defineConfig(
	globalIgnores(['build/', 'build-file/', '.svelte-kit/', 'test-results/', 'playwright-report/']),
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
	...folders.flatMap(folderBans),
	// Run by the build alone.
	bans(['src/build/**'], ban.routes, ban.app, ban.maplibre, ban.gl),
	bans(
		['src/lib/map/svg/draw-geometry.ts'],
		...[ban.routes, ban.app, ban.maplibre, ban.gl, strangers('map', '\\.\\.(/\\.\\.)+')]
	),
	bans(['src/lib/map/gl/**'], ban.routes, ban.app, ban.node, strangers('map', '\\.\\.(/\\.\\.)+')),
	bans(['src/lib/map/gl/**/*.test.ts'], ban.routes, ban.app),
	{
		files: ['src/lib/map/gl/**'],
		rules: { 'no-restricted-syntax': ['error', ...unsafe, focused] }
	},
	bans(['src/lib/domain/**'], ban.outside),
	bans(['src/lib/domain/**/*.test.ts', 'src/lib/domain/fixture.ts'], ban.outsideOfTests)
);
