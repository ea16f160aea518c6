import { asset } from '$app/paths';
import type { Topologies } from '$lib/map/fetch-topology';

/** The addresses of the topologies, seen from the page. */
export const topologies = (): Topologies => ({
	overview: asset('/geo/overview.topo.json'),
	detailed: asset('/geo/detailed.topo.json'),
	lonlat: asset('/geo/lonlat.topo.json')
});
