/** The value below which such a share of the values lies, that value included; NaN where there is none. */
export const percentile = (values: readonly number[], share: number): number =>
	[...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? NaN;
