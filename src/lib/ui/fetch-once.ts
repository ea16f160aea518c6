const requests = new Map<string, Promise<unknown>>();

/** The JSON at an address, fetched once per page. A failure is forgotten: the next call tries again. */
export function fetchOnce<Content>(address: string): Promise<Content> {
	const request = requests.get(address) ?? fetchJson(address);
	requests.set(address, request);
	request.catch(() => requests.delete(address));
	return request as Promise<Content>;
}

async function fetchJson(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}
