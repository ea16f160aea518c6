/** The pages to read, which run no script, one of each kind, below the page of a language. */
export const readingPages = [
	...['about/', 'accessibility/', 'search/', 'commonwealth/', 'people/'],
	...['events/', 'events/belovezha/', 'republics/', 'republics/ge/'],
	...['treaties/', 'treaties/belovezha-agreement/', 'organisations/', 'organisations/csto/']
];
