export const protocolVersion = 1;

/** How every message between an embed and the page around it begins; `source` is the atlas's slug. */
export const envelope = (source: string) => ({ source, version: protocolVersion });
