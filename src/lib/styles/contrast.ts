import { themes } from './themes.ts';

const { ink } = themes.light;

/** The two colours of text on a status. */
export const inks = [ink, '#ffffff'] as const;

/** Ink or white, whichever reads better on a background (`#rrggbb`). */
export function textOn(background: string): string {
	const [onInk, onWhite] = inks.map((text) => contrast(text, background));
	return inks[onInk! >= onWhite! ? 0 : 1];
}

/** The contrast ratio of two colours (`#rrggbb`), 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
	const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter! + 0.05) / (darker! + 0.05);
}

/** Relative luminance of a colour (`#rrggbb`), 0 to 1: WCAG 2.2, "relative luminance". */
export function luminance(colour: string): number {
	const channel = (at: number) => {
		const value = parseInt(colour.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
