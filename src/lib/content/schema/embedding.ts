import * as v from 'valibot';
import { Text, list, mapping } from './parts';

/** A text under each of these names: entries of a mapping. */
const named = <Name extends string>(...names: Name[]) =>
	Object.fromEntries(names.map((name) => [name, Text])) as Record<Name, typeof Text>;

/** A mapping of nothing else. */
const texts = <Name extends string>(...names: Name[]) => mapping(named(...names));

const section = { title: Text, about: Text };

/** What to do, step by step, and what else to know. */
const guide = mapping({ title: Text, steps: list(Text), note: v.optional(Text) });

/** The guide to embedding. Between backquotes stands code. */
export const Embedding = mapping({
	title: Text,
	description: Text,
	intro: Text,
	contents: Text,
	address: Text,
	frame: mapping({ ...section, note: Text }),
	live: mapping({
		...section,
		...named('frame', 'ask', 'release', 'state', 'date', 'republic', 'nobody', 'playing'),
		...named('yes', 'no', 'waiting', 'silent', 'again', 'messages', 'sent', 'received', 'noScript')
	}),
	guides: mapping({
		...section,
		hosts: mapping({ moodle: guide, wordpress: guide, canvas: guide, sites: guide, h5p: guide }),
		frameworks: mapping({ ...section, ...named('react', 'vue', 'vueNote') })
	}),
	query: mapping({
		...section,
		...named('key', 'values', 'meaning', 'day', 'text', 'listed'),
		groups: texts('view', 'options'),
		view: texts(
			...(['date', 'lens', 'republic', 'layers', 'view', 'compare', 'body', 'themes'] as const),
			...(['autonomy', 'region', 'only', 'patterns'] as const)
		),
		options: texts('ui', 'from', 'to', 'title', 'question', 'theme', 'play', 'locked'),
		note: Text
	}),
	ids: mapping({ ...section, ...named('republics', 'lenses', 'statuses', 'regions', 'bodies') }),
	element: mapping({
		...section,
		attributes: texts('title', 'view', 'options', 'lang', 'height', 'name'),
		script: texts('title', 'view', 'methods', 'ready', 'viewchange', 'error'),
		note: Text
	}),
	protocol: mapping({
		...section,
		...named('message', 'toEmbed', 'fromEmbed', 'example'),
		host: texts('set', 'get', 'play', 'pause', 'id'),
		embed: texts('ready', 'change', 'select', 'resize', 'error'),
		...named('changeExample', 'safety')
	}),
	heights: mapping({ ...section, note: Text }),
	sandbox: mapping({
		...section,
		list: texts('works', 'origin', 'fullScreen', 'links', 'without')
	})
});

export type EmbeddingTexts = v.InferOutput<typeof Embedding>;
