export { entries } from '$lib/i18n/entries';
