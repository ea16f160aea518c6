/**
 * What an embed may show around its map, in the order in which a query lists it. Apart from
 * options.ts, whose schemas embed.js has no use for.
 */
export const embedParts = ['title', 'legend', 'slider', 'play', 'details', 'table'] as const;
export type EmbedPart = (typeof embedParts)[number];

/** The parts that are shown where an address names none. */
export const defaultParts: readonly EmbedPart[] = ['title', 'legend', 'slider', 'play', 'details'];
