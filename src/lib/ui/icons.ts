/** Paths of icons that more than one component shows, in a square of 20 units. */
export const icons = {
	back: 'm12.5 5-5 5 5 5',
	calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
	close: 'm5 5 10 10M15 5 5 15',
	compare: 'M3 4h6v12H3zM11 4h6v12h-6z',
	forth: 'm7.5 5 5 5-5 5',
	list: 'M3.5 5h13M3.5 10h13M3.5 15h13',
	options:
		'M3 6.5h3m4 0h7M3 13.5h7m4 0h3M10 6.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0M14 13.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0',
	pause: 'M7 4.5v11M13 4.5v11',
	play: 'M7 4.5 15.5 10 7 15.5z',
	search: 'M13.5 8.5a5 5 0 1 1-10 0 5 5 0 0 1 10 0M12.2 12.2l4.3 4.3',
	wholeScreen: 'M3 7.5V3h4.5M17 7.5V3h-4.5M3 12.5V17h4.5M17 12.5V17h-4.5'
};
