import { cardIds, drawCard, type CardFolder } from '$lib/server/page-cards';

export const prerender = true;

/** Every republic and every major event: their pages in all languages share the picture. */
export const entries = () =>
	(Object.keys(cardIds) as CardFolder[]).flatMap((folder) =>
		cardIds[folder]().map((id) => ({ folder, id }))
	);

/** The picture that other sites show with a link to the page. */
export const GET = ({ params: { folder, id } }: { params: { folder: string; id: string } }) =>
	new Response(new Uint8Array(drawCard(folder as CardFolder, id)), {
		headers: { 'content-type': 'image/png' }
	});
