import type { Atlas } from '$lib/domain/atlas';
import { lensHeading } from '$lib/domain/day';
import { formatView, type View } from '$lib/domain/view';
import { columnWidth, frameHeight } from '$lib/embed/frame-height';
import { defaultOptions, formatEmbed, clampView, type EmbedOptions } from '$lib/embed/options';
import { elementSnippet, frameSnippet } from '$lib/embed/snippet';
import { viewTitle } from '$lib/embed/view-title';
import { createI18n, type FullI18n } from '$lib/i18n/i18n';
import { prefixOf, type Locale } from '$lib/i18n/locales';

/** The atlas and the messages in one language. */
interface LocalizedAtlas {
	entry: Locale;
	atlas: Atlas;
	i18n: FullI18n;
}

/** The first size in pixels of a frame of fixed size. */
const fixedSize = { width: 720, height: 480 };

/** What the reader has chosen to share, and what follows from it: addresses, titles, snippets. */
export class ShareState {
	readonly view: View;
	/** Where the site begins. */
	readonly root: URL;
	/** The atlas in the page's language, and in the one that is shared. */
	readonly own: LocalizedAtlas;
	localized: LocalizedAtlas = $state.raw()!;
	options: EmbedOptions = $state({ ...defaultOptions });
	kind: 'frame' | 'element' = $state('frame');
	fullWidth = $state(true);
	width = $state(fixedSize.width);
	/** The height in pixels that suits the parts in a column of text, until it is set. */
	height = $derived(
		this.fullWidth
			? frameHeight(columnWidth, this.options.ui, this.options.question)
			: fixedSize.height
	);

	constructor(view: View, root: URL, own: LocalizedAtlas) {
		this.view = view;
		this.root = root;
		this.own = this.localized = own;
	}

	/** The page itself, showing the view. */
	readonly link = $derived.by(() => {
		const page = new URL(location.href);
		page.hash = '';
		page.search = formatView(this.view, this.own.atlas);
		return page.href;
	});
	readonly query = $derived.by(() => formatEmbed(this.view, this.options, this.localized.atlas));
	readonly src = $derived.by(
		() => new URL(`${prefixOf(this.localized.entry)}embed/${this.query}`, this.root).href
	);
	/** The heading of an embed without one of its author's. */
	readonly usualHeading = $derived.by(() => {
		const { atlas, i18n } = this.localized;
		const view = clampView(this.view, this.options, atlas);
		return lensHeading(atlas, view).replace('{date}', i18n.formatDate(view.date));
	});
	/** The title of the view, or the author's, in the language that is shared. */
	readonly title = $derived.by(() => {
		const { atlas, i18n } = this.localized;
		const { title: heading } = this.options;
		if (heading) return i18n.t('embed.title', { heading, site: i18n.t('site.title') });
		return viewTitle(clampView(this.view, this.options, atlas), atlas, i18n);
	});
	readonly snippet = $derived.by(() => {
		const { src, title, height } = this;
		if (this.kind === 'frame')
			return frameSnippet({ src, title, width: this.fullWidth ? '100%' : this.width, height });
		// The element sets its own title and height; its `title` would name the frame.
		const { title: heading, ...named } = Object.fromEntries(new URLSearchParams(this.query));
		const attributes = {
			...named,
			...(heading && { 'embed-title': heading }),
			lang: this.localized.entry.tag
		};
		const { atlas, entry } = this.localized;
		const page = `${prefixOf(entry)}${formatView(this.view, atlas)}`;
		return elementSnippet({
			name: atlas.slug,
			script: new URL('embed.js', this.root).href,
			attributes,
			link: { href: new URL(page, this.root).href, text: title }
		});
	});

	/** Change some options; a date that is unset is left out. */
	set = (part: { [Key in keyof EmbedOptions]?: EmbedOptions[Key] | undefined }): void => {
		const { from, to, ...rest } = { ...this.options, ...part };
		this.options = { ...rest, ...(from && { from }), ...(to && { to }) };
	};
}

/** The atlas in another language than the page's; rejects when it cannot be fetched. */
export async function localizedIn(entry: Locale, atlas: Promise<Atlas>): Promise<LocalizedAtlas> {
	const i18n = createI18n(entry, {});
	await i18n.loadDeferred();
	return { entry, atlas: await atlas, i18n };
}
