import type { IsoDate } from '$lib/domain/date';
import type { CitedPage, Run } from './cited-page';

/** Months as the style writes them in English, whatever the language of the page. */
const months = [
	...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
	...(['July', 'August', 'September', 'October', 'November', 'December'] as const)
];
/** MLA shortens all but May, June and July (MLA Handbook, 9th ed., appendix 1). */
const shortMonths = [
	...(['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June'] as const),
	...(['July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'] as const)
];

function partsOf(date: IsoDate) {
	const [year, month, day] = date.split('-') as [string, string, string];
	return { year, month: Number(month) - 1, day: Number(day) };
}

/** A sentence: a full stop at its end unless it has a mark of its own. */
const sentence = (text: string) => (/[.?!。？！…]$/.test(text) ? text : `${text}.`);

/** A title within double quotation marks: those that it brings become single ones. */
const quoted = (title: string) =>
	`“${sentence(title.replace(/[“„«]/g, '‘').replace(/[”»]/g, '’').replaceAll('"', '’'))}”`;

/**
 * APA, Publication Manual, 7th edition, 10.16, "webpage on a website": author, date in brackets, title
 * in italics with what identifies it in brackets, name of the site, address without a full stop.
 */
export function apa({ author, date, title, version, site, address }: CitedPage): Run[] {
	const { year, month, day } = partsOf(date);
	return [
		`${sentence(author)} (${year}, ${months[month]} ${day}). `,
		{ italic: title },
		` (Version ${version}). ${sentence(site)} ${address}`
	];
}

/**
 * MLA Handbook, 9th edition, chapter 5, the core elements in their order: author, title in quotation
 * marks, container in italics, version, date, location, and at the end, where known, the day of access.
 * A publisher of the name of the site is left out.
 */
export function mla({ author, title, site, version, date, address, accessed }: CitedPage): Run[] {
	const dayOf = (iso: IsoDate) => {
		const { year, month, day } = partsOf(iso);
		return `${day} ${shortMonths[month]} ${year}`;
	};
	return [
		`${sentence(author)} ${quoted(title)} `,
		{ italic: site },
		`, version ${version}, ${dayOf(date)}, ${address}.`,
		...(accessed ? [` Accessed ${dayOf(accessed)}.`] : [])
	];
}

/**
 * Chicago Manual of Style, 17th edition, 14.207, an entry of a bibliography for a page of a website:
 * owner, title in quotation marks, name of the site, version and day of its last change, address. The
 * day of access is asked for only where there is none of a change (14.12).
 */
export function chicago({ author, title, site, version, date, address }: CitedPage): Run[] {
	const { year, month, day } = partsOf(date);
	const modified = `Last modified ${months[month]} ${day}, ${year}.`;
	return [
		`${sentence(author)} ${quoted(title)} ${sentence(site)} Version ${version}. ${modified} ${address}.`
	];
}

/**
 * GB/T 7714—2015, 4.6, electronic resources: 主要责任者. 题名: 其他题名信息[EB/OL]. (更新日期)[引用日期].
 * 获取和访问路径. The title is followed by the site and the version as further information on it. The
 * day of access is required: a page made ahead leaves its place to be filled in.
 */
export function gbt7714(page: CitedPage): Run[] {
	const { author, title, site, version, date, address, accessed = 'YYYY-MM-DD' } = page;
	return [
		`${sentence(author)} ${title}: ${site}, V${version}[EB/OL]. (${date})[${accessed}]. ${address}.`
	];
}

/**
 * ГОСТ Р 7.0.100—2018, a part of an electronic resource: title / responsibility. — kind of content :
 * means of access // title of the site : [сайт]. — version. — day of its last change. — address and, in
 * brackets, day of access, which a page made ahead leaves to be filled in.
 */
export function gost(page: CitedPage): Run[] {
	const { author, title, site, version, date, address, accessed } = page;
	const dayOf = (iso: IsoDate) => iso.split('-').reverse().join('.');
	const areas = [
		`${title} / ${author}`,
		`Текст : электронный // ${site} : [сайт]`,
		`Версия ${version}`,
		`Дата обновления: ${dayOf(date)}`,
		`URL: ${address} (дата обращения: ${accessed ? dayOf(accessed) : 'ДД.ММ.ГГГГ'}).`
	];
	return [areas.join('. — ')];
}

const all = [
	{ id: 'apa', name: 'APA', format: apa },
	{ id: 'mla', name: 'MLA', format: mla },
	{ id: 'chicago', name: 'Chicago', format: chicago },
	{ id: 'gbt7714', name: 'GB/T 7714', format: gbt7714 },
	{ id: 'gost', name: 'ГОСТ Р 7.0.100', format: gost }
] as const;

/** The style that is at home in a language, by the language's BCP 47 subtag. */
const ownStyle = new Map([
	['zh', 'gbt7714'],
	['ru', 'gost']
]);

/** The styles for a page in a language (BCP 47), its own first; that of Russian only in Russian. */
export function stylesIn(tag: string) {
	const { language } = new Intl.Locale(tag);
	const own = all.filter(({ id }) => id === ownStyle.get(language));
	return [...own, ...all.filter((style) => style.id !== 'gost' && !own.includes(style))];
}
