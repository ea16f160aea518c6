import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules of WCAG 2.0 to 2.2, levels A and AA, and axe's own of good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page, or with the element `within` it that a selector names, frames
 * not entered there: each rule that is broken, with the elements that break it, as HTML.
 */
export async function faults(page: Page, within?: string): Promise<[string, string[]][]> {
	const axe = new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.withTags(rules)
		// Its other way carries all that it looked at to a page of its own, three times as slowly;
		// that finds more in frames from elsewhere alone, and there are none.
		.setLegacyMode();
	if (within) axe.include(within).exclude('iframe');
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
