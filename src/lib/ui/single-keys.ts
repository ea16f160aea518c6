/** What takes the characters that are typed, and what a dialog over the page keeps from it. */
const fields = 'textarea, select, input:not([type=range], [type=checkbox], [type=radio])';
const overPage = 'dialog[open]';

const takesText = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && (target.isContentEditable || target.matches(fields));

/** Let single keys do something on this page, or nothing. */
export function switchSingleKeys(on: boolean): void {
	if (on) delete document.documentElement.dataset.keys;
	else document.documentElement.dataset.keys = 'off';
}

/**
 * Whether a key that was pressed by itself, such as "/", asks something of the page: no field has the
 * focus, no dialog is open, nobody has taken it, and the reader has not switched such keys off.
 */
export const asksPage = (event: KeyboardEvent): boolean =>
	!(event.ctrlKey || event.metaKey || event.altKey || event.isComposing) &&
	!event.defaultPrevented &&
	!takesText(event.target) &&
	document.documentElement.dataset.keys !== 'off' &&
	!document.querySelector(overPage);
