/** Paths of icons that more than one component shows, in a square of 20 units. */
export const icons = {
	close: 'm5 5 10 10M15 5 5 15',
	compare: 'M3 4h6v12H3zM11 4h6v12h-6z',
	list: 'M3.5 5h13M3.5 10h13M3.5 15h13',
	options:
		'M3 6.5h7M14 6.5h3M3 13.5h3M10 13.5h7M14 6.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0M10 13.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0',
	pause: 'M7 4.5v11M13 4.5v11',
	play: 'M7 4.5 15.5 10 7 15.5z',
	wholeScreen: 'M3 7.5V3h4.5M17 7.5V3h-4.5M3 12.5V17h4.5M17 12.5V17h-4.5',
	search: 'M13.5 8.5a5 5 0 1 1-10 0 5 5 0 0 1 10 0M12.2 12.2l4.3 4.3'
};
