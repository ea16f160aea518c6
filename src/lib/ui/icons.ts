/** Paths of icons that more than one component shows, in a square of 20 units. */
export const icons = {
	close: 'm5 5 10 10M15 5 5 15'
};
