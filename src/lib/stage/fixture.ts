import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { atlas, memberships, references } from '$lib/content/load.server';
import type { View } from '$lib/domain/view';
import { createI18n, type FullI18n } from '$lib/i18n/i18n';
import { locales } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import RenderFixture from './RenderFixture.svelte';
import { Stage } from './stage.svelte';
import type { ViewState } from './view-state.svelte';

interface Options {
	/** The id of the language. */
	locale?: string;
	/** What differs from the opening view. */
	view?: Partial<View>;
	/** What the address held that could not be read. */
	unreadable?: ViewState['unreadable'];
	/** Whether republics can be chosen. */
	selectable?: boolean;
}

/** The bound that Svelte itself sets to the props of a component. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Component of Svelte is bound by it
export type AnyProps = Record<string, any>;

/** The HTML of a component as a page of the atlas serves it, without Svelte's own comments. */
export function renderOnStage<Props extends AnyProps>(
	component: Component<Props>,
	props: Props | ((stage: Stage, i18n: FullI18n) => Props),
	{ locale = 'en', view = {}, unreadable, selectable = true }: Options = {}
): string {
	const i18n = createI18n(
		locales.find(({ id }) => id === locale)!,
		allMessages(locale)
	);
	const stage = new Stage({
		atlas: atlas(locale),
		references: () => Promise.resolve(references(locale)),
		memberships: () => Promise.resolve(memberships(locale)),
		topologies: {} as Stage['topologies'],
		selectable: () => selectable,
		i18n
	});
	stage.memberships.loaded = memberships(locale);
	stage.view.open({ ...stage.view.live, ...view }, unreadable);
	const componentProps = typeof props === 'function' ? props(stage, i18n) : props;
	const { body } = render(RenderFixture, {
		props: { i18n, stage, component: component as Component<AnyProps>, componentProps }
	});
	return body.replace(/<!--.*?-->/g, '');
}

/** The text of some HTML, its spaces as they are seen. */
export const textOf = (html: string): string =>
	html
		.replace(/<[^>]*>/g, ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ')
		.trim();
