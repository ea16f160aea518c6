import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { anyText, holds } from '../../../tests/hostile/check';
import { messages, texts } from '../../../tests/hostile/corpus';
import { envelope } from './envelope';

const slug = 'test-atlas';

/** What the element asks of a page, as far as it goes without one. */
class FakeElement {
	attributes = new Map<string, string>();
	style = {} as Record<string, string>;
	title = '';
	clientWidth = 640;
	src = '';
	contentWindow = { postMessage: (message: object) => void message };
	ownerDocument = { defaultView: globalThis };
	attributeChangedCallback?: (name: string, before: string | null, after: string | null) => void;
	append() {}
	remove() {}
	shadowRoot?: FakeElement;
	adoptedStyleSheets: unknown[] = [];
	attachShadow = () => (this.shadowRoot = new FakeElement());
	closest = () => ({ lang: this.attributes.get('lang') ?? '' });
	getAttribute = (name: string) => this.attributes.get(name) ?? null;
	setAttribute(name: string, value: string) {
		const before = this.getAttribute(name);
		this.attributes.set(name, value);
		this.attributeChangedCallback?.(name, before, value);
	}
	dispatchEvent = () => true;
}

interface AtlasElement extends FakeElement {
	view: object;
	connectedCallback: () => void;
	disconnectedCallback: () => void;
}

let defined: { new (): AtlasElement; observedAttributes: string[] };
let frames: FakeElement[] = [];
let seen: (entries: { isIntersecting: boolean }[]) => void;
let hear: (event: { source: unknown; data: unknown }) => void;

beforeEach(async () => {
	vi.stubGlobal('ATLAS_SLUG', slug);
	vi.stubGlobal('SITE_TITLES', { en: 'Atlas' });
	vi.stubGlobal('HTMLElement', FakeElement);
	vi.stubGlobal(
		'CSSStyleSheet',
		class {
			replaceSync() {}
		}
	);
	vi.stubGlobal('document', {
		createElement: (name: string) => {
			const element = new FakeElement();
			if (name === 'iframe') frames.push(element);
			return element;
		}
	});
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			constructor(callback: typeof seen) {
				seen = callback;
			}
			observe() {}
			disconnect() {}
		}
	);
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe() {}
			disconnect() {}
		}
	);
	vi.stubGlobal('CustomEvent', class {});
	vi.stubGlobal('addEventListener', (type: string, listener: typeof hear) => {
		if (type === 'message') hear = listener;
	});
	vi.stubGlobal('removeEventListener', () => {});
	vi.stubGlobal('customElements', {
		get: () => undefined,
		define: (_: string, element: typeof defined) => (defined = element)
	});
	await import('./element');
});

/** An element of these attributes that has come near the viewport. */
function shown(attributes: Record<string, string>): AtlasElement {
	frames = [];
	const element = new defined();
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.connectedCallback();
	seen([{ isIntersecting: true }]);
	return element;
}

const folder = new URL('.', import.meta.url).href;
const attributesOf = (value: string) =>
	Object.fromEntries(defined.observedAttributes.map((name) => [name, value]));

test('whatever its attributes say, the frame is an embed of this atlas', () =>
	holds(
		fc.dictionary(fc.constantFrom(...defined.observedAttributes), anyText),
		texts.map(attributesOf),
		(attributes) => {
			const element = shown(attributes);
			for (const name of defined.observedAttributes) element.setAttribute(name, 'x');
			element.disconnectedCallback();
			expect(frames.length).toBeGreaterThan(0);
			for (const { src } of frames) {
				const { href, pathname } = new URL(src);
				expect(href.startsWith(folder)).toBe(true);
				expect(pathname).toMatch(/\/embed\/$/);
			}
		}
	));

test('whatever its frame says, the element keeps to its height and goes on', () =>
	holds(
		fc.tuple(fc.constantFrom('ready', 'change', 'resize', 'error', 'x'), fc.anything()),
		messages.map((message): [string, unknown] => ['change', message]),
		([type, said]) => {
			const element = shown({ date: '1991-12-21' });
			const source = frames[0]!.contentWindow;
			const parts = { view: said, height: said, problems: said, title: said, statuses: said };
			for (const data of [said, { ...envelope(slug), type, ...parts }]) hear({ source, data });
			expect(typeof element.view).toBe('object');
			element.view = { date: '1991-12-08' };
			element.disconnectedCallback();
		}
	));

test('use-L1: a part that is taken away is gone from `view`, whatever its attribute said', () => {
	const element = shown({ date: '1991-12-21', republic: 'ua' });
	const source = frames[0]!.contentWindow;
	const sent: { id?: number }[] = [];
	source.postMessage = (message: object) => void sent.push(message);
	const head = { ...envelope(slug), statuses: {}, playing: false, title: '' };
	const view = { date: '1991-12-21', lens: 'commonwealth' };
	hear({ source, data: { ...head, type: 'ready', view: { ...view, republic: 'ua' } } });
	expect(element.view).toEqual({ ...view, republic: 'ua' });
	element.view = { republic: null };
	expect(element.view).toEqual(view);
	// Told of another change before the answer comes, and by the answer.
	hear({ source, data: { ...head, type: 'change', view: { ...view, republic: 'ua' } } });
	expect(element.view).toEqual(view);
	hear({ source, data: { ...head, type: 'change', view, id: sent.at(-1)!.id } });
	expect(element.view).toEqual(view);
	element.setAttribute('theme', 'dark');
	expect(new URL(frames.at(-1)!.src).searchParams.has('republic')).toBe(false);
});

test('use-G4: the heading and the question of an element are those of its frame, an empty one is none', () => {
	shown({ 'embed-title': 'Who left?', question: '', locked: '' });
	const { searchParams } = new URL(frames[0]!.src);
	expect(Object.fromEntries(searchParams)).toEqual({
		title: 'Who left?',
		question: '',
		locked: '1'
	});
});
