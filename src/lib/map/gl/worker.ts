// MapLibre 6 draws nothing until it is told where its worker lies. As a file of our own (not a
// blob) it needs no more of the content security policy than `worker-src 'self'`.
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);
