import type { Atlas } from '$lib/domain/atlas';
import { formatView, type View } from '$lib/domain/view';
import { columnWidth, frameHeight } from '$lib/embed/frame-height';
import { defaultOptions, formatEmbed, holdWithin, type EmbedOptions } from '$lib/embed/options';
import { elementSnippet, frameSnippet } from '$lib/embed/snippet';
import { viewTitle } from '$lib/embed/view-title';
import { createI18n, type FullI18n } from '$lib/i18n/i18n';
import { prefixOf, type Locale } from '$lib/i18n/locales';

/** What is shared is told in one language: its atlas, and how it speaks. */
export interface Edition {
	entry: Locale;
	atlas: Atlas;
	i18n: FullI18n;
}

/** How large a fixed frame is at first. */
const fixed = { width: 720, height: 480 };

/** What the reader has chosen to share, and what follows from it: addresses, titles, snippets. */
export class Sharing {
	readonly view: View;
	/** Where the site begins. */
	readonly root: URL;
	/** The page's own language, and the one chosen. */
	readonly own: Edition;
	edition: Edition = $state.raw()!;
	options: EmbedOptions = $state({ ...defaultOptions });
	kind: 'frame' | 'element' = $state('frame');
	fullWidth = $state(true);
	width = $state(fixed.width);
	/** As it suits the parts in a column of text, until another is asked for. */
	height = $derived(this.fullWidth ? frameHeight(columnWidth, this.options.ui) : fixed.height);

	constructor(view: View, root: URL, own: Edition) {
		this.view = view;
		this.root = root;
		this.own = this.edition = own;
	}

	/** The page itself, showing the view. */
	readonly link = $derived.by(() => {
		const page = new URL(location.href);
		page.hash = '';
		page.search = formatView(this.view, this.own.atlas);
		return page.href;
	});
	readonly query = $derived.by(() => formatEmbed(this.view, this.options, this.edition.atlas));
	readonly src = $derived.by(
		() => new URL(`${prefixOf(this.edition.entry)}embed/${this.query}`, this.root).href
	);
	/** What the view shows, in the language chosen. */
	readonly title = $derived.by(() => {
		const { atlas, i18n } = this.edition;
		return viewTitle(holdWithin(this.view, this.options, atlas), atlas, i18n);
	});
	readonly snippet = $derived.by(() => {
		const { src, title, height } = this;
		if (this.kind === 'frame')
			return frameSnippet({ src, title, width: this.fullWidth ? '100%' : this.width, height });
		// It titles itself by what it shows, and takes the width and the height that suit it.
		const attributes = {
			...Object.fromEntries(new URLSearchParams(this.query)),
			lang: this.edition.entry.tag
		};
		const script = new URL('embed.js', this.root).href;
		return elementSnippet({ name: this.edition.atlas.slug, script, attributes });
	});

	/** Change some options; a date that is unset is left out. */
	set = (part: { [Key in keyof EmbedOptions]?: EmbedOptions[Key] | undefined }): void => {
		const { from, to, ...rest } = { ...this.options, ...part };
		this.options = { ...rest, ...(from && { from }), ...(to && { to }) };
	};
}

/** An edition in another language than the page's; rejects when it cannot be fetched. */
export async function editionIn(entry: Locale, atlas: Promise<Atlas>): Promise<Edition> {
	const i18n = createI18n(entry, {});
	await i18n.loadDeferred();
	return { entry, atlas: await atlas, i18n };
}
