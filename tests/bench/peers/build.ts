import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, brotliCompressSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { build } from 'vite';
import { addDays, dayNumber, type IsoDate } from '../../../src/lib/domain/date';
import type { Atlas } from '../../../src/lib/domain/atlas';
import { buildFolder } from '../../tools/site';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Where the pages of the comparison are built. */
export const pagesFolder = fileURLToPath(new URL('../../../test-results/peers/', import.meta.url));

/** The libraries, by the names of their modules in `pages/`. */
export const peers = {
	d3: 'bare d3 SVG',
	leaflet: 'Leaflet',
	openlayers: 'OpenLayers',
	echarts: 'ECharts',
	'vega-lite': 'Vega-Lite',
	'maplibre-state': 'plain MapLibre, feature-state',
	'maplibre-data': 'plain MapLibre, setData',
	'maplibre-dates': 'MapLibre with maplibre-gl-dates'
} as const;

/** Builds every page, with the shapes and colours of the built site, compressed as a server would. */
export async function buildPages(): Promise<void> {
	const npm = ['ci', '--no-audit', '--no-fund'];
	execFileSync('npm', npm, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
	rmSync(pagesFolder, { recursive: true, force: true });
	const atlas = read(join(buildFolder, 'data/atlas.json')) as Atlas;
	writeData(atlas);
	for (const [id, title] of Object.entries(peers)) {
		const outDir = join(pagesFolder, id);
		await build({
			root: here,
			configFile: false,
			base: './',
			worker: { format: 'es' },
			logLevel: 'error',
			build: {
				outDir,
				emptyOutDir: true,
				target: 'es2022',
				rolldownOptions: {
					input: join(here, 'pages', `${id}.js`),
					output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]' }
				}
			}
		});
		const styles = readdirSync(outDir).filter((file) => file.endsWith('.css'));
		writePage(id, pageOf(title, styles, atlas));
	}
	compressAll();
}

/** Writes a page beside those of the libraries. */
export function writePage(id: string, html: string): void {
	mkdirSync(join(pagesFolder, id), { recursive: true });
	writeFileSync(join(pagesFolder, id, 'index.html'), html);
}

/** The page of a library: its map, and a slider of days below it. */
const pageOf = (title: string, styles: string[], { from, asOf, opening }: Atlas) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
${styles.map((file) => `<link rel="stylesheet" href="${file}">`).join('\n')}
<style>
html, body { height: 100%; margin: 0 }
body { display: grid; grid-template-rows: minmax(0, 1fr) 48px; background: #e3ebee }
#map { min-height: 0; background: #e3ebee }
input { width: 90%; margin: auto }
</style>
<div id="map"></div>
<input type="range" name="date" aria-label="Date" data-first="${from}" min="0" max="${daysFrom(from, asOf)}" value="${daysFrom(from, opening)}">
<script type="module" src="page.js"></script>
</html>
`;

/** Writes the shapes in degrees, and the colour of each republic from which day on. */
function writeData({ from, asOf, lenses }: Atlas) {
	const topology = read(join(buildFolder, 'geo/lonlat.topo.json')) as Topology;
	const { features } = feature(topology, topology.objects.republics as GeometryCollection<Id>);
	const shapes: FeatureCollection<Geometry, Id> = {
		type: 'FeatureCollection',
		features: features.map(({ geometry, properties: { id } }) => ({
			type: 'Feature',
			id,
			properties: { id },
			geometry: shorten(geometry)
		}))
	};
	const [lens] = lenses;
	const colours = new Map(lens!.statuses.map(({ id, colour }) => [id, colour.light]));
	const status = readFileSync(join(buildFolder, 'data/status.csv'), 'utf8');
	type Column = 'lens' | 'republic' | 'status' | 'from' | 'to';
	const rows = csvParse<Column>(status)
		.filter((row) => row.lens === lens!.id)
		.map(({ republic, status, from, to }) => {
			return { republic, from, to, colour: colours.get(status)! };
		});
	const spans = features.map(({ properties: { id } }) => ({
		id,
		spans: rows.filter(({ republic }) => republic === id)
	}));
	write('republics', shapes);
	write(
		'colours',
		Object.fromEntries(
			spans.map(({ id, spans }) => [
				id,
				spans.map((span) => [daysFrom(from, span.from), span.colour])
			])
		)
	);
	write('dated', {
		...shapes,
		features: spans.flatMap(({ id, spans }) =>
			spans.map((span) => ({
				...shapes.features.find((shape) => shape.id === id)!,
				properties: {
					id,
					colour: span.colour,
					start_date: span.from,
					end_date: span.to || addDays(asOf, 1)
				}
			}))
		)
	});
}

interface Id {
	id: string;
}

/** Coordinates of a thousandth of a degree are finer than a pixel. */
const shorten = (geometry: Geometry) =>
	JSON.parse(
		JSON.stringify(geometry, (_, value: unknown) =>
			typeof value === 'number' ? Math.round(value * 1000) / 1000 : value
		)
	) as Geometry;

const daysFrom = (first: IsoDate, date: IsoDate) => dayNumber(date) - dayNumber(first);

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function write(name: string, value: unknown) {
	mkdirSync(join(pagesFolder, 'data'), { recursive: true });
	writeFileSync(join(pagesFolder, 'data', `${name}.json`), JSON.stringify(value));
}

/** Beside each file its brotli, at the level of the site's own. */
function compressAll() {
	for (const file of readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(js|css|html|json)$/.test(file)) continue;
		const path = join(pagesFolder, file);
		const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
		writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), { params }));
	}
}
