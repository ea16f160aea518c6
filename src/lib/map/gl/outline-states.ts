/** What republics can be marked as by an outline, the lowest first. */
export const marks = ['changed', 'hovered', 'selected', 'focused'] as const;
export type Mark = (typeof marks)[number];
