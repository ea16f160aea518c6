/** The languages the atlas is written in, as BCP 47 tags; each is a folder of `src/content`. */
export const languages = ['en'] as const;

export type Language = (typeof languages)[number];
