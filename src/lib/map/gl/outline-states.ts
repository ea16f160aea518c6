/** The states of republics that an outline shows, the lowest outline first. */
export const outlineStates = ['changed', 'hovered', 'selected', 'focused'] as const;
export type OutlineState = (typeof outlineStates)[number];
