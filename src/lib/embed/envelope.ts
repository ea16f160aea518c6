/** How every message between an embed and the page around it begins. */
export const envelope = { source: 'fifteen-republics', version: 1 } as const;
