import { beforeEach, expect, test, vi } from 'vitest';
import { asksPage, switchSingleKeys } from './single-keys';

/** An element of which no more is known than what takes text and what does not. */
class Element {
	isContentEditable = false;
	constructor(readonly text: boolean) {}
	matches = () => this.text;
}
let dialog: Element | null;

beforeEach(() => {
	dialog = null;
	vi.stubGlobal('HTMLElement', Element);
	vi.stubGlobal('document', {
		documentElement: { dataset: {} },
		querySelector: () => dialog
	});
});

const pressed = (part: Partial<KeyboardEvent> = {}) =>
	asksPage({ target: new Element(false), ...part } as unknown as KeyboardEvent);
const field = new Element(true) as unknown as EventTarget;

test('use-C6: a single key asks something of the page wherever no field has the focus', () => {
	expect(pressed()).toBe(true);
	expect(pressed({ target: field })).toBe(false);
	expect(pressed({ ctrlKey: true })).toBe(false);
	expect(pressed({ defaultPrevented: true })).toBe(false);
	dialog = new Element(false);
	expect(pressed()).toBe(false);
});

test('use-C6: a reader can switch single keys off, and on again', () => {
	switchSingleKeys(false);
	expect(pressed()).toBe(false);
	switchSingleKeys(true);
	expect(pressed()).toBe(true);
});
