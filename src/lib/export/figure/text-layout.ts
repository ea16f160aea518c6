import { lettering } from '$lib/map/style/cartography';
import type { SceneText } from './scene';

/**
 * The faces in which pictures are set. The atlas's own come first; a machine without them has one of
 * the others. Chinese is set in the forms of its region.
 */
const families = {
	serif: ["'Source Serif 4 Variable'", "'Source Serif 4'", "'Source Serif Pro'"],
	sans: ["'Inter Variable'", 'Inter']
};
const chinese: Record<string, typeof families> = {
	'zh-Hans': {
		serif: ["'Noto Serif CJK SC'", "'Noto Serif SC'", "'Songti SC'", 'SimSun'],
		sans: ["'PingFang SC'", "'Microsoft YaHei'", "'Noto Sans CJK SC'", "'Noto Sans SC'"]
	},
	'zh-Hant': {
		serif: ["'Noto Serif CJK TC'", "'Noto Serif TC'", "'Songti TC'", 'PMingLiU'],
		sans: ["'PingFang TC'", "'Microsoft JhengHei'", "'Noto Sans CJK TC'", "'Noto Sans TC'"]
	}
};
const last = {
	serif: ['Georgia', "'Times New Roman'", "'DejaVu Serif'", 'serif'],
	sans: ["'Segoe UI'", 'Roboto', "'Helvetica Neue'", 'Arial', "'DejaVu Sans'", 'sans-serif']
};

/** The `font-family` of a face in a language, from the most wanted to what every system has. */
export const familyOf = (face: keyof typeof families, language: string) =>
	[...families[face], ...(chinese[language]?.[face] ?? []), ...last[face]].join(', ');

/** Characters as wide as they are high: Chinese, its punctuation and full-width forms. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;
const narrow = /[ .,:;'|!()[\]iljtfrI1·–-]/;

/**
 * About how wide a line is, in its units, without asking a browser: a little more than the faces
 * above take up, so that what is planned with it has room.
 */
export function widthOf(text: string, size: number, weight = 400): number {
	let ems = 0;
	for (const character of text) {
		if (wide.test(character)) ems += 1;
		else if (narrow.test(character)) ems += 0.32;
		else if (/[\p{Lu}mwMW%—@шщжюфмыШЩЖЮ]/u.test(character)) ems += 0.72;
		else ems += 0.57;
	}
	return ems * size * (weight > 500 ? 1.04 : 1);
}

/**
 * The pieces between which a line may break, each with the space before it: words, and Chinese
 * characters with the punctuation that must not begin a line, and the parts of an address's query.
 */
const pieces =
	/\s*(?:[（「『“《]*[\u2e80-\u9fff\uf900-\ufaff][，。、：；！？）」』”》·]*|[^\s?&\u2e80-\u9fff\uf900-\ufaff]+[?&]*)/gu;

/** The lines of a text in a column; a word wider than the column has a line of its own. */
export function wrap(text: string, width: number, size: number, weight = 400): string[] {
	const lines: string[] = [];
	let line = '';
	for (const [piece] of text.matchAll(pieces)) {
		if (line && widthOf(line + piece, size, weight) > width) {
			lines.push(line);
			line = piece.trimStart();
		} else line += line ? piece : piece.trimStart();
	}
	return line ? [...lines, line] : lines;
}

type Style = Omit<SceneText, 'kind' | 'text'>;

/** A name on the map in one or more lines, their middle at `y`. */
export function stackAround(lines: readonly string[], y: number, style: Omit<Style, 'y'>) {
	const leading = lettering.lineHeight * style.size;
	const baseline = y + 0.35 * style.size - (leading / 2) * (lines.length - 1);
	return stack(lines, leading, { ...style, y: baseline });
}

/** Lines of text one below the other, the first baseline at `y`. */
export const stack = (lines: readonly string[], leading: number, style: Style) =>
	lines.map((text, index): SceneText => ({
		kind: 'text',
		...style,
		y: style.y + index * leading,
		text
	}));
