/**
 * A share of the track, 0 to 1, as a length: "29.86%". A hundredth of a percent is an eighth of a pixel
 * of the widest track; more digits are bytes that every reader waits for before the map.
 */
export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
