import type { LinkedPart, View } from '$lib/domain/view';
import { locales, prefixOf, matchesLocale } from '$lib/i18n/locales';
import { frameHeight } from './frame-height';
import { envelope } from './envelope';
import { defaultParts, type EmbedPart } from './ui-parts';
import type { EmbedMessage } from './protocol';

/** The atlas's slug, and the site's name by language: constants of the build. */
declare const ATLAS_SLUG: string;
declare const SITE_TITLES: Record<string, string>;

const head = envelope(ATLAS_SLUG);

/** The parts of the view by attribute; the names are those of the query of an embed. */
const viewAttributes: Record<string, LinkedPart> = {
	date: 'date',
	lens: 'lens',
	republic: 'republic',
	layers: 'layers',
	view: 'projection',
	compare: 'compare'
};
const optionAttributes = ['ui', 'from', 'to', 'theme', 'play', 'locked'] as const;

type ViewParts = { [part in LinkedPart]?: View[part] | null };

/** Milliseconds after which a loaded frame that has sent no message counts as failed. */
const readyTimeout = 20_000;

const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(`:host{display:block}:host([hidden]){display:none}
iframe{display:block;width:100%;height:100%;border:0}`);

/**
 * The atlas as an element of any page, named by the atlas's slug. It loads when it comes near the
 * viewport and takes the height that suits its width, or the one of a `height` attribute. Its
 * content shows where this script does not run.
 *
 * Attributes: those of the embed's query by their names, `lang` (else the language of the page
 * around), `height` in pixels, `title`.
 * Events: `ready` and `viewchange` (detail: view, statuses, playing), `error` (detail: problems).
 */
class AtlasElement extends HTMLElement {
	static observedAttributes = [
		...Object.keys(viewAttributes),
		...optionAttributes,
		...['lang', 'height', 'title']
	];
	/** The view that the frame reported last, and the parts set before the frame is ready. */
	#view: ViewParts = {};
	#pending: ViewParts = {};
	#box = document.createElement('div');
	#frame: HTMLIFrameElement | undefined;
	#ready = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#visibility = new IntersectionObserver(
		(entries) => {
			if (!this.#frame && entries.some(({ isIntersecting }) => isIntersecting)) this.#load();
		},
		{ rootMargin: '600px' }
	);
	#resizes = new ResizeObserver(() => this.#resize());

	constructor() {
		super();
		const root = this.attachShadow({ mode: 'open' });
		root.adoptedStyleSheets = [styleSheet];
		root.append(this.#box);
	}

	/** The view shown. Parts that are set change, the others stay; `null` takes one away. */
	get view(): ViewParts {
		const named = Object.entries(viewAttributes).map(([name, part]) => [
			part,
			this.getAttribute(name)
		]);
		const attributes = Object.fromEntries(named) as ViewParts;
		const entries = Object.entries({ ...attributes, ...this.#view, ...this.#pending });
		return Object.fromEntries(entries.filter(([, value]) => value !== null));
	}

	set view(parts: ViewParts) {
		if (this.#ready) this.#send({ type: 'set', view: { ...parts } });
		else Object.assign(this.#pending, parts);
	}

	play() {
		this.#send({ type: 'play' });
	}

	pause() {
		this.#send({ type: 'pause' });
	}

	connectedCallback() {
		// A view set before this script runs is an own property of the element.
		if (Object.hasOwn(this, 'view')) {
			const { view } = this;
			Reflect.deleteProperty(this, 'view');
			this.view = view;
		}
		addEventListener('message', this.#receive);
		this.#visibility.observe(this);
		this.#resizes.observe(this);
	}

	disconnectedCallback() {
		removeEventListener('message', this.#receive);
		this.#visibility.disconnect();
		this.#resizes.disconnect();
		this.#unload();
	}

	attributeChangedCallback(name: string, before: string | null, after: string | null) {
		if (before === after || !this.#frame) return;
		if (name === 'height') return this.#resize();
		if (name === 'title') this.#frame.title = this.title;
		else if (Object.hasOwn(viewAttributes, name) && this.#ready)
			this.view = { [viewAttributes[name]!]: after };
		else {
			this.#unload();
			this.#load();
		}
	}

	#language() {
		const tag = this.closest<HTMLElement>('[lang]')?.lang ?? '';
		return locales.find((language) => matchesLocale(tag, language)) ?? locales[0]!;
	}

	#load() {
		const language = this.#language();
		const address = new URL(`${prefixOf(language)}embed/`, import.meta.url);
		for (const [name, part] of Object.entries(viewAttributes)) {
			const value = this.view[part];
			if (value) address.searchParams.set(name, value);
		}
		for (const name of optionAttributes) {
			const value = this.getAttribute(name);
			if (value !== null) address.searchParams.set(name, value || '1');
		}
		this.#pending = {};
		const frame = document.createElement('iframe');
		frame.title = this.title || (SITE_TITLES[language.id] ?? '');
		frame.allow = 'fullscreen; clipboard-write';
		frame.referrerPolicy = 'strict-origin-when-cross-origin';
		frame.onload = () => {
			this.#timer = setTimeout(() => this.#dispatch('error', { problems: [] }), readyTimeout);
		};
		frame.src = address.href;
		this.#frame = frame;
		this.#resize();
		this.#box.append(frame);
	}

	#unload() {
		clearTimeout(this.#timer);
		this.#frame?.remove();
		this.#frame = undefined;
		this.#ready = false;
	}

	/** Set the height: that of the attribute, else that which the frame reports, else that for the width. */
	#resize(reported?: number) {
		const { clientWidth } = this;
		const ui = (this.getAttribute('ui')?.split(',') as EmbedPart[]) ?? defaultParts;
		const own = Number(this.getAttribute('height'));
		// A table comes on top, and only the frame knows its height.
		const unknown = this.#ready && ui.includes('table');
		const fitting = reported ?? (unknown ? 0 : frameHeight(clientWidth, ui));
		const height = own || (clientWidth && fitting);
		if (height) this.#box.style.height = `${Math.min(height, 4000)}px`;
	}

	#send(message: object) {
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
		else if (data.type === 'error') this.#dispatch('error', { problems: data.problems });
		else if ((data.type === 'ready' || data.type === 'change') && typeof data.view === 'object') {
			const { type, view, statuses, playing, title } = data;
			clearTimeout(this.#timer);
			this.#ready = true;
			this.#view = view;
			this.#frame.title = this.title || title;
			this.#dispatch(type === 'ready' ? 'ready' : 'viewchange', { view, statuses, playing });
			if (type === 'ready' && Object.keys(this.#pending).length) this.view = this.#pending;
			this.#pending = {};
		}
	};
}

if (!customElements.get(ATLAS_SLUG)) customElements.define(ATLAS_SLUG, AtlasElement);
