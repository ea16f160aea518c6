import type { ViewPart } from '$lib/domain/view';
import { locales, prefixOf, matchesLocale } from '$lib/i18n/locales';
import { AskedState, type ViewParts } from './asked-state';
import { frameHeight, steadyWidth } from './frame-height';
import { envelope } from './envelope';
import { defaultParts, type EmbedPart } from './ui-parts';
import type { EmbedMessage, HostMessage } from './protocol';

/** The atlas's slug, and the site's name by language: constants of the build. */
declare const ATLAS_SLUG: string;
declare const SITE_TITLES: Record<string, string>;

const head = envelope(ATLAS_SLUG);

/** The parts of the view by attribute; the names are those of the query of an embed. */
const viewAttributes: Record<string, ViewPart> = {
	date: 'date',
	lens: 'lens',
	republic: 'republic',
	layers: 'layers',
	view: 'projection',
	compare: 'compare',
	body: 'body',
	themes: 'themes',
	autonomy: 'autonomy',
	region: 'region',
	only: 'only',
	patterns: 'patterns'
};
/** The parts that every view has. */
const essentialParts: ViewPart[] = ['date', 'lens'];
/** The options by attribute, under their names in the query; `title` already names the frame. */
const optionAttributes: Record<string, string> = {
	ui: 'ui',
	from: 'from',
	to: 'to',
	'embed-title': 'title',
	question: 'question',
	theme: 'theme',
	play: 'play',
	locked: 'locked'
};

/** The options that an attribute without a value switches on. */
const flags = ['play', 'locked'];

/** Milliseconds after which a frame that has sent no message counts as failed. */
const readyTimeout = 20_000;

/**
 * The content lies under the frame until that is ready. It stands by itself above a frame that has
 * failed and on paper, where a frame that is not ready would be a hole; there its links say where
 * they lead.
 */
const styles = `:host{display:block}:host([hidden]){display:none}
div{position:relative}
slot{display:block;position:absolute;inset:0}
iframe{display:block;width:100%;height:100%;border:0}
.ready slot{display:none}
.failed slot{position:static}
@media print{
.ready slot,slot{display:block;position:static}
div:not(.ready)>div{display:none}
::slotted(a)::after,a::after{content:' (' attr(href) ')'}}`;

/** A sheet belongs to one document's window, and an element can be moved to another. */
const sheets = new WeakMap<Window, CSSStyleSheet>();

function sheetOf(view: Window & typeof globalThis): CSSStyleSheet {
	const sheet = sheets.get(view) ?? new view.CSSStyleSheet();
	if (!sheets.has(view)) sheet.replaceSync(styles);
	sheets.set(view, sheet);
	return sheet;
}

/**
 * The atlas as an element of any page, named by the atlas's slug. It loads when it comes near the
 * viewport and takes the height that suits its width, or the one of a `height` attribute. Its
 * content, or a link to the atlas where it has none, shows where this script does not run, until the
 * map is ready, and on paper.
 *
 * Attributes: those of the embed's query by their names, its `title` as `embed-title`, `lang` (else the language of the page
 * around), `height` in pixels, `title`.
 * Events: `ready` and `viewchange` (detail: view, statuses, playing), `error` (detail: problems).
 */
class AtlasElement extends HTMLElement {
	static observedAttributes = [
		...Object.keys(viewAttributes),
		...Object.keys(optionAttributes),
		...['lang', 'height', 'title']
	];
	#state = new AskedState();
	/** Says by its class whether the frame is `ready` or has `failed`. */
	#parts = document.createElement('div');
	#link = document.createElement('a');
	#box = document.createElement('div');
	#frame: HTMLIFrameElement | undefined;
	#ready = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The width in pixels that the height follows from. */
	#width = 0;
	/** Stops what is watched while the element stands in a page. */
	#stop: (() => void) | undefined;

	constructor() {
		super();
		const slot = document.createElement('slot');
		this.#link.target = '_blank';
		slot.append(this.#link);
		this.#parts.append(slot, this.#box);
		this.attachShadow({ mode: 'open' }).append(this.#parts);
	}

	/** The view shown. Parts that are set change, the others stay; `null` takes one away. */
	get view(): ViewParts {
		return this.#state.view;
	}

	set view(parts: ViewParts) {
		this.#send(this.#state.set(parts));
	}

	play() {
		this.#send(this.#state.play(true));
	}

	pause() {
		this.#send(this.#state.play(false));
	}

	connectedCallback() {
		// A view set before this script runs is an own property of the element.
		if (Object.hasOwn(this, 'view')) {
			const { view } = this;
			Reflect.deleteProperty(this, 'view');
			this.view = view;
		}
		// The window of the page that the element stands in now; a document may have none.
		const view = this.ownerDocument.defaultView;
		if (!view) return;
		this.shadowRoot!.adoptedStyleSheets = [sheetOf(view)];
		this.#tellLink();
		const visibility = new view.IntersectionObserver(
			(entries) => {
				if (entries.some(({ isIntersecting }) => isIntersecting)) this.#load();
			},
			{ rootMargin: '600px' }
		);
		const resizes = new view.ResizeObserver(() => this.#resize());
		visibility.observe(this);
		resizes.observe(this);
		view.addEventListener('message', this.#receive);
		view.addEventListener('beforeprint', this.#load);
		this.#stop = () => {
			visibility.disconnect();
			resizes.disconnect();
			view.removeEventListener('message', this.#receive);
			view.removeEventListener('beforeprint', this.#load);
		};
	}

	/** Moved by `moveBefore`, it keeps its frame. */
	connectedMoveCallback() {}

	disconnectedCallback() {
		this.#stop?.();
		this.#unload();
	}

	attributeChangedCallback(name: string, before: string | null, after: string | null) {
		if (before === after) return;
		const part = viewAttributes[name];
		if (part) this.view = { [part]: after };
		if (name === 'height') this.#resize();
		else if (name === 'title') this.#frame?.setAttribute('title', this.title);
		// No message takes away a part that every view has.
		else if (!part || (after === null && essentialParts.includes(part))) this.#reload();
		if (this.isConnected) this.#tellLink();
	}

	#language() {
		const tag = this.closest<HTMLElement>('[lang]')?.lang ?? '';
		return locales.find((language) => matchesLocale(tag, language)) ?? locales[0]!;
	}

	/** The address of a page in the element's language that shows these parts of a view. */
	#address(page: string, parts: ViewParts) {
		const address = new URL(prefixOf(this.#language()) + page, import.meta.url);
		for (const [name, part] of Object.entries(viewAttributes)) {
			const value = parts[part];
			if (value) address.searchParams.set(name, value);
		}
		return address;
	}

	#siteTitle() {
		return SITE_TITLES[this.#language().id] ?? '';
	}

	/** Lead from the content of an element that has none to the atlas. */
	#tellLink() {
		this.#link.href = this.#address('', this.view).href;
		this.#link.textContent = this.title || this.#siteTitle();
	}

	#load = () => {
		this.#tellLink();
		if (this.#frame) return;
		const address = this.#address('embed/', this.#state.load());
		for (const [name, key] of Object.entries(optionAttributes)) {
			const value = this.getAttribute(name);
			if (value !== null) address.searchParams.set(key, value || (flags.includes(name) ? '1' : ''));
		}
		const frame = document.createElement('iframe');
		frame.title = this.title || this.#siteTitle();
		frame.allow = 'fullscreen; clipboard-write';
		frame.referrerPolicy = 'strict-origin-when-cross-origin';
		frame.src = address.href;
		this.#frame = frame;
		this.#resize();
		this.#box.append(frame);
		this.#timer = setTimeout(() => {
			this.#parts.className = 'failed';
			this.#dispatch('error', { problems: [] });
		}, readyTimeout);
	};

	#unload() {
		clearTimeout(this.#timer);
		this.#frame?.remove();
		this.#frame = undefined;
		this.#ready = false;
		this.#parts.className = '';
	}

	#reload() {
		if (!this.#frame) return;
		this.#unload();
		this.#load();
	}

	/** Set the height: that of the attribute, else that which the frame reports, else that for the width. */
	#resize(reported?: number) {
		const ui = (this.getAttribute('ui')?.split(',') as EmbedPart[]) ?? defaultParts;
		const own = Number(this.getAttribute('height'));
		this.#width = steadyWidth(this.#width, this.clientWidth);
		// A table comes on top, and only the frame knows its height.
		const unknown = this.#ready && ui.includes('table');
		const fitting =
			reported ?? (unknown ? 0 : frameHeight(this.#width, ui, this.getAttribute('question') ?? ''));
		const height = own || (this.#width && fitting);
		if (height) this.#box.style.height = `${Math.min(height, 4000)}px`;
	}

	#send(message: HostMessage) {
		if (this.#ready) this.#frame?.contentWindow?.postMessage({ ...head, ...message }, '*');
	}

	#dispatch(type: string, detail: object) {
		this.dispatchEvent(new CustomEvent(type, { detail }));
	}

	#receive = ({ source, data }: MessageEvent<EmbedMessage & Partial<typeof head>>) => {
		if (!this.#frame || source !== this.#frame.contentWindow) return;
		if (data?.source !== head.source || data.version !== head.version) return;
		if (data.type === 'resize' && Number.isFinite(data.height) && data.height > 0)
			this.#resize(data.height);
		else if (data.type === 'error') {
			this.#state.answer(data.id);
			this.#dispatch('error', { problems: data.problems });
		} else if ((data.type === 'ready' || data.type === 'change') && typeof data.view === 'object') {
			const { type, view, statuses, playing, title, id } = data;
			clearTimeout(this.#timer);
			this.#ready = true;
			this.#parts.className = 'ready';
			this.#state.report(view, playing, id);
			this.#frame.title = this.title || title;
			if (type === 'ready') this.#state.unanswered().forEach((message) => this.#send(message));
			this.#dispatch(type === 'ready' ? 'ready' : 'viewchange', { view, statuses, playing });
		}
	};
}

if (!customElements.get(ATLAS_SLUG)) customElements.define(ATLAS_SLUG, AtlasElement);
