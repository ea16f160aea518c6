import { continuesQuery, queryOf } from '$lib/domain/query';
import { keepFocus } from '$lib/ui/keep-focus';
import { fits, formatFilters, readFilters, type FilteredEvent } from './event-filters';

/*
 * Brings the filters of the list of events to life: a module of its own, for the page has no other
 * script. The form holds the state; the address follows it.
 */

const form = find(document, 'form[data-filters]', HTMLFormElement);
const count = find(document, '[data-count]', HTMLElement);
const chips = find(document, '[data-chips]', HTMLElement);
const none = find(document, '[data-none]', HTMLElement);
const sections = [...document.querySelectorAll<HTMLElement>('[data-year]')];
const rows = sections.flatMap((section) =>
	[...section.querySelectorAll<HTMLElement>('[data-theme]')].map((row) => ({
		row,
		section,
		event: eventOf(row, Number(section.dataset.year))
	}))
);
const known = { theme: valuesOf('theme'), republic: valuesOf('republic') };

fill(queryOf(location));
apply();
find(document, '[data-filters-box]', HTMLElement).hidden = false;
find(document, '[data-filters-box]', HTMLDetailsElement).open = innerWidth > 900;
form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => requestAnimationFrame(apply));
keepFocus();
document.documentElement.dataset.ready = '';
addEventListener('popstate', () => {
	fill(queryOf(location));
	apply();
});

function find<Kind extends Element>(
	within: ParentNode,
	selector: string,
	kind: new () => Kind
): Kind {
	const found = within.querySelector(selector);
	if (!(found instanceof kind)) throw new Error(`${selector} is missing`);
	return found;
}

function eventOf({ dataset, textContent }: HTMLElement, year: number): FilteredEvent {
	return {
		theme: dataset.theme ?? '',
		republics: (dataset.republics ?? '').split(' '),
		year,
		major: dataset.rank === 'major',
		map: 'map' in dataset,
		text: textContent
	};
}

/** The values that the boxes of a name may send. */
function valuesOf(name: string): Set<string> {
	return new Set(boxes().flatMap((box) => (box.name === name ? [box.value] : [])));
}

function boxes(): HTMLInputElement[] {
	return [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
}

/** Put the form into the state of an address. */
function fill(query: URLSearchParams) {
	const { theme, republic, from, to, q, major, map } = readFilters(query, known);
	const on = new Set([...theme, ...republic, ...(major ? ['major'] : []), ...(map ? ['map'] : [])]);
	for (const box of boxes()) box.checked = on.has(box.value === '1' ? box.name : box.value);
	for (const [name, value] of Object.entries({ from, to, q }))
		find(form, `input[name=${name}]`, HTMLInputElement).value = `${value ?? ''}`;
}

/** Show what fits the form, and say so in the address. */
function apply() {
	const data = [...new FormData(form)].filter(
		(field): field is [string, string] => typeof field[1] === 'string'
	);
	const filters = readFilters(new URLSearchParams(data), known);
	let shown = 0;
	for (const section of sections) section.hidden = true;
	for (const { row, section, event } of rows) {
		row.hidden = !fits(event, filters);
		if (row.hidden) continue;
		section.hidden = false;
		shown++;
	}
	count.textContent = count.dataset.count!.replace('{count}', `${shown}`);
	none.hidden = shown > 0;
	listChosen();
	const query = formatFilters(filters);
	const { pathname, search, hash } = location;
	const fragment = continuesQuery(hash) ? '' : hash;
	if (query !== search || fragment !== hash)
		history.replaceState(history.state, '', `${pathname}${query}${fragment}`);
}

/** A button for every filter that is set; it takes the filter off. */
function listChosen() {
	const chosen = [...form.querySelectorAll<HTMLInputElement>('input')].filter(
		({ type, checked, value }) => (type === 'checkbox' ? checked : value)
	);
	chips.replaceChildren(...chosen.map(chipOf));
	find(document, '[data-clear]', HTMLElement).hidden = chosen.length === 0;
}

function chipOf(input: HTMLInputElement): HTMLElement {
	const chip = document.createElement('button');
	const name = input.dataset.chip!;
	chip.type = 'button';
	chip.append(name);
	if (input.type !== 'checkbox') {
		// What is looked for may come from a link, and be of another direction.
		const value = document.createElement('bdi');
		value.textContent = input.value;
		chip.append(' ', value);
	}
	chip.title = chips.dataset.remove!.replace('{filter}', chip.textContent);
	chip.addEventListener('click', () => {
		if (input.type === 'checkbox') input.checked = false;
		else input.value = '';
		apply();
		input.focus();
	});
	return chip;
}
