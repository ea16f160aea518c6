import type { GlMap } from './gl-map';

/** Sets what the layers read. A value that it has is left: MapLibre would draw a frame for it. */
export function setGlobalState(map: GlMap, name: string, value: string | object): void {
	if (JSON.stringify(map.getGlobalState()[name]) === JSON.stringify(value)) return;
	map.setGlobalStateProperty(name, value);
}
