import type { Topology } from 'topojson-specification';
import { fetchOnce } from '$lib/ui/fetch-once';

/** Where the topologies lie: two of the plane, one in true longitudes and latitudes. */
export type Topologies = Readonly<Record<'overview' | 'detailed' | 'lonlat', string>>;

/** A topology, fetched once per page. */
export const fetchTopology = (address: string) => fetchOnce<Topology>(address);
