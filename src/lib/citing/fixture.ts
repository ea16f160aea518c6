import type { CitedPage } from './cited-page';

/** A page for tests. */
export const citedPage: CitedPage = {
	key: 'atlas-meeting-2026',
	title: 'The “great” meeting',
	author: 'Atlas contributors',
	site: 'An Atlas',
	language: 'en',
	version: '1.2.0',
	date: '2026-03-09',
	address: 'https://atlas.example/events/meeting/'
};
