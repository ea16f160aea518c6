/** How large an atlas is. */
export interface Size {
	territories: number;
	events: number;
	years: number;
}

/**
 * An atlas so many times as large as that of the fifteen republics, which is 1; at 10 it tells of 150
 * territories over 200 years.
 */
export const sizeOf = (factor: number): Size => ({
	territories: Math.round(15 * factor),
	events: Math.round(221 * factor),
	years: Math.round(35 + ((200 - 35) * (factor - 1)) / 9)
});
