import { checkFacts } from './check/facts';
import { checkSameKeys } from './check/languages';
import { checkTexts } from './check/texts';
import { parseFolder, type Report } from './parse';
import { schemas, type Content } from './schema/schema';

/**
 * The content of `files` (paths below `src/content` and their YAML), checked in every way that does
 * not need a historian. Throws one error that lists all that is wrong, a line each: file, entry,
 * reason.
 */
export function readContent(files: Record<string, string>, languages: readonly string[]): Content {
	const problems: string[] = [];
	const report: Report = (place, reason) => problems.push(`${place}: ${reason}`);
	const settle = () => {
		if (problems.length > 0) throw new Error(problems.join('\n'));
	};

	const facts = parseFolder(files, '', schemas.facts, report);
	const parsed = languages.map((language) => {
		return [language, parseFolder(files, `${language}/`, schemas.texts, report)] as const;
	});
	settle();

	checkFacts(facts, report);
	for (const [language, texts] of parsed) {
		checkTexts(facts, texts, `${language}/`, report);
		checkSameKeys(parsed[0]![1], texts, `${language}/`, report);
	}
	settle();
	return { facts, texts: Object.fromEntries(parsed) };
}
