import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules of WCAG 2.0 to 2.2, levels A and AA, and axe's own of good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that the theme decides. */
const colourRules = ['color-contrast', 'link-in-text-block'];

interface Scope {
	/** The element that is looked at, frames not entered there, in place of the page. */
	within?: string;
	/** The parts of it that are not looked at, most of the time being theirs. */
	without?: string[];
	/** Whether the rules about colours are the only ones. */
	colours?: boolean;
}

/** What axe finds wrong with a page: each rule that is broken, with the elements that break it, as HTML. */
export async function faults(
	page: Page,
	{ within, without = [], colours }: Scope = {}
): Promise<[string, string[]][]> {
	const axe = new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		// Its other way carries all that it looked at to a page of its own, three times as slowly;
		// that finds more in frames from elsewhere alone, and there are none.
		.setLegacyMode();
	if (colours) axe.withRules(colourRules);
	else axe.withTags(rules);
	if (within) axe.include(within).exclude('iframe');
	for (const part of without) axe.exclude(part);
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
