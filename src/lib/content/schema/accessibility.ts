import type * as v from 'valibot';
import { Text, list, mapping } from './parts';

/** A section: its title and its paragraphs. Between backquotes stands what may be copied. */
const section = mapping({ title: Text, text: list(Text) });

/** The statement on accessibility. `{day}` is the day of which it is. */
export const Accessibility = mapping({
	title: Text,
	description: Text,
	intro: Text,
	contents: Text,
	aim: section,
	tried: section,
	limits: section,
	report: section
});

export type AccessibilityTexts = v.InferOutput<typeof Accessibility>;
