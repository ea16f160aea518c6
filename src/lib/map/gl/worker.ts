// MapLibre 6 draws nothing without the address of its worker. As a file of our own (not a
// blob) it needs no more of the content security policy than `worker-src 'self'`.
import { trustOwnScripts } from '$lib/ui/trusted-scripts';
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

trustOwnScripts();
setWorkerUrl(workerUrl);
