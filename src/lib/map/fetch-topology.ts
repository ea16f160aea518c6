import type { Topology } from 'topojson-specification';

/** Where the topologies lie: two of the plane, one in true longitudes and latitudes. */
export type Topologies = Readonly<Record<'overview' | 'detailed' | 'lonlat', string>>;

const fetched = new Map<string, Promise<Topology>>();

/** A topology, fetched once. A failure is forgotten, so that asking again tries again. */
export function fetchTopology(address: string): Promise<Topology> {
	const topology = fetched.get(address) ?? download(address);
	fetched.set(address, topology);
	topology.catch(() => fetched.delete(address));
	return topology;
}

async function download(address: string): Promise<Topology> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as Topology;
}
