import { factSchemas, type Facts } from './facts';
import { textSchemas, type Texts } from './texts';

/** What the files of `src/content` must look like: facts at the top, texts in a folder per language. */
export const schemas = { facts: factSchemas, texts: textSchemas };

/** The content as written: facts once, texts by language. */
export interface Content {
	facts: Facts;
	texts: Record<string, Texts>;
}
