interface ImportMetaEnv {
	/** Whether pages are saved for use without a network; a build with `OFFLINE=off` saves none. */
	readonly OFFLINE: boolean;
	/** Whether this is the edition of one file (`src/build/one-file.ts`): nothing lies beside it. */
	readonly ONE_FILE?: boolean;
}

declare module 'virtual:group-colours.css';
declare module 'virtual:map-styles.css';
declare module 'virtual:membership-colours.css';
declare module 'virtual:status-colours.css';
declare module 'virtual:themes.css';
declare module 'virtual:embed-element' {
	const script: string;
	export default script;
}

declare module 'virtual:pre-paint' {
	const script: string;
	export default script;
}

declare module 'virtual:filter-list' {
	const script: string;
	export default script;
}

/** On the server: the YAML of the content by its path, and the folder of the topologies. */
declare module 'virtual:content' {
	export const files: Record<string, string>;
	export const geo: string;
}

declare module 'virtual:map/projection' {
	import type { MapFacts } from '$lib/content/schema/map';
	const projection: MapFacts['projection'];
	export default projection;
}
declare module 'virtual:map/extent' {
	import type { MapFacts } from '$lib/content/schema/map';
	const extent: MapFacts['extent'];
	export default extent;
}
declare module 'virtual:map/globe' {
	import type { MapFacts } from '$lib/content/schema/map';
	const globe: MapFacts['globe'];
	export default globe;
}
declare module 'virtual:map/regions' {
	import type { MapFacts } from '$lib/content/schema/map';
	const regions: MapFacts['regions'];
	export default regions;
}
declare module 'virtual:map/insets' {
	import type { MapFacts } from '$lib/content/schema/map';
	const insets: MapFacts['insets'];
	export default insets;
}
declare module 'virtual:map/placements' {
	import type { MapFacts } from '$lib/content/schema/map';
	const placements: MapFacts['placements'];
	export default placements;
}

/** The seas: longitude and latitude of points where a name may stand, names by the id of a language. */
declare module 'virtual:seas' {
	const seas: {
		points: [longitude: number, latitude: number][];
		names: Record<string, string>;
	}[];
	export default seas;
}

/** Where each republic has its capital, ascending: from which day, and longitude and latitude. */
declare module 'virtual:capitals' {
	const capitals: {
		republic: string;
		places: { from: string; at: [longitude: number, latitude: number] }[];
	}[];
	export default capitals;
}

/** The places of events: longitude and latitude in degrees, names by the id of a language. */
declare module 'virtual:event-places' {
	const places: {
		at: [longitude: number, latitude: number];
		names: Record<string, string>;
		events: string[];
	}[];
	export default places;
}
