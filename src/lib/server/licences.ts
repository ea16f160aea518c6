/** Under what the texts and data may be passed on. The code is under another one: LICENSE. */
export const dataLicence = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0 International',
	url: 'https://creativecommons.org/licenses/by/4.0/'
};
