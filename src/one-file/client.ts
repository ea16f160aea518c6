/** Brings the page of the file to life: it reads what the file holds, and takes over its HTML. */
import { hydrate } from 'svelte';
import { referencesIn } from '$lib/site/fetch-atlas';
import OneFile from './OneFile.svelte';
import { pageDataId, pageId, type PageData } from './page-data';

const data = JSON.parse(document.getElementById(pageDataId)!.textContent) as PageData;
void referencesIn(data.language)().then((references) =>
	hydrate(OneFile, {
		target: document.getElementById(pageId)!,
		props: { ...data, references }
	})
);
