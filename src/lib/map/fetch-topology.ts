import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { fetchOnce } from '$lib/ui/fetch-once';

/** Where the topologies lie: two of the plane, one in true longitudes and latitudes. */
export type Topologies = Readonly<Record<'overview' | 'detailed' | 'lonlat', string>>;

/** As much of a topology as shows that it is one; to look at every point would take too long. */
const outline = v.looseObject({
	type: v.literal('Topology'),
	objects: v.record(v.string(), v.looseObject({ type: v.string() })),
	arcs: v.pipe(v.array(v.array(v.unknown())), v.nonEmpty())
});
const topology = v.custom<Topology>((value) => v.is(outline, value));

/** A topology, fetched once per page. */
export const fetchTopology = (address: string) => fetchOnce(address, topology);
