import { inkStrength, tilePath, tiles } from '$lib/map/style/patterns';
import type {
	SceneGroup,
	PatternPaint,
	SceneNode,
	ScenePath,
	Scene,
	SceneText
} from './figure/scene';
import { familyOf } from './figure/text-layout';
import type { Metadata } from './metadata';

/**
 * A scene as the text of an SVG file that stands alone: no style sheet, no script, no address of
 * anything else; texts stay texts, and its groups are the layers of an SVG editor.
 */
export function writeSvg(scene: Scene, width: number, height: number): string {
	const definitions = new Map<string, string>();
	const marks = scene.marks.map((mark) => write(mark, scene.language, definitions));
	return [
		`<svg${attributes({
			xmlns: 'http://www.w3.org/2000/svg',
			'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
			width,
			height,
			viewBox: `0 0 ${round(scene.width)} ${round(scene.height)}`,
			'xml:lang': scene.language,
			lang: scene.language,
			role: 'img',
			'font-family': familyOf('sans', scene.language),
			fill: 'none',
			'stroke-linejoin': 'round'
		})}>`,
		`<title>${escape(scene.about.title)}</title>`,
		`<desc>${escape(scene.about.description)}</desc>`,
		metadata(scene.about),
		...(definitions.size ? ['<defs>', ...definitions.values(), '</defs>'] : []),
		...marks,
		'</svg>',
		''
	].join('\n');
}

/** What a file tells about itself, in the words of Dublin Core and Creative Commons that editors read. */
function metadata({ licence, address, publisher, ...about }: Metadata): string {
	const agent = `<cc:Agent><dc:title>${escape(publisher)}</dc:title></cc:Agent>`;
	return [
		`<metadata><rdf:RDF${attributes({
			'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
			'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
			'xmlns:cc': 'http://creativecommons.org/ns#'
		})}><cc:Work${attributes({ 'rdf:about': address })}>`,
		...Object.entries(about).map(([name, value]) => `<dc:${name}>${escape(value)}</dc:${name}>`),
		`<dc:identifier>${escape(address)}</dc:identifier>`,
		`<dc:publisher>${agent}</dc:publisher>`,
		`<cc:license${attributes({ 'rdf:resource': licence })}/>`,
		'</cc:Work></rdf:RDF></metadata>'
	].join('\n');
}

function write(mark: SceneNode, language: string, definitions: Map<string, string>): string {
	switch (mark.kind) {
		case 'group':
			return group(mark, language, definitions);
		case 'path':
			return path(mark, definitions);
		case 'text':
			return text(mark, language);
	}
}

function group(
	{ id, marks, place, clip }: SceneGroup,
	language: string,
	definitions: Map<string, string>
): string {
	const clipId = `${id}-clip`;
	if (clip) definitions.set(clipId, `<clipPath id="${clipId}"><path d="${clip}"/></clipPath>`);
	const open = attributes({
		id,
		'inkscape:groupmode': 'layer',
		'inkscape:label': id,
		transform:
			place &&
			`translate(${round(place.x)} ${round(place.y)}) ` +
				`${rotation(place.turn)}scale(${round(place.scale, 5)})`,
		'clip-path': clip && `url(#${clipId})`
	});
	const inner = marks.map((mark) => write(mark, language, definitions));
	return [`<g${open}>`, ...inner, '</g>'].join('\n');
}

function path(
	{ d, fill, stroke, width, dashes, opacity, pattern, title, data = {} }: ScenePath,
	definitions: Map<string, string>
): string {
	const open = attributes({
		...Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value])),
		d,
		fill,
		stroke,
		'stroke-width': stroke && round(width ?? 1),
		'stroke-dasharray': dashes?.lengths.map((length) => round(length)).join(' '),
		'stroke-linecap': dashes?.round ? 'round' : undefined,
		'stroke-opacity': opacity
	});
	const element = title ? `<path${open}><title>${escape(title)}</title></path>` : `<path${open}/>`;
	if (!pattern) return element;
	return `${element}\n<path${attributes({ d, fill: `url(#${tile(pattern, definitions)})` })}/>`;
}

/** The id of a pattern among the definitions. */
function tile(
	{ pattern, ink, scale, turn = 0 }: PatternPaint,
	definitions: Map<string, string>
): string {
	const id = `${pattern}-${ink.slice(1)}-${round(scale)}${turn ? `-${round(turn)}` : ''}`;
	const { size, width } = tiles[pattern];
	const open = attributes({
		id,
		width: size,
		height: size,
		patternUnits: 'userSpaceOnUse',
		patternTransform: `${rotation(-turn)}scale(${round(scale)})`
	});
	const stroke = attributes({
		d: tilePath(tiles[pattern]),
		stroke: ink,
		'stroke-width': width,
		'stroke-opacity': inkStrength
	});
	definitions.set(id, `<pattern${open}><path${stroke}/></pattern>`);
	return id;
}

function text(
	{ x, y, text, size, face, weight, fill, anchor, halo }: SceneText,
	language: string
): string {
	const letters = (paint: Values) =>
		`<text${attributes({
			x: round(x),
			y: round(y),
			'font-size': size,
			'font-family': face === 'serif' ? familyOf('serif', language) : undefined,
			'font-weight': weight,
			'text-anchor': anchor,
			...paint
		})}>${escape(text)}</text>`;
	if (!halo) return letters({ fill });
	// A text of its own: LibreOffice leaves out letters that have a stroke.
	const below = { stroke: halo.colour, 'stroke-width': round(halo.width), 'aria-hidden': 'true' };
	return `${letters(below)}\n${letters({ fill })}`;
}

type Values = Record<string, string | number | undefined>;

const attributes = (values: Values) =>
	Object.entries(values)
		.filter(([, value]) => value !== undefined && value !== '')
		.map(([name, value]) => ` ${name}="${escape(String(value))}"`)
		.join('');

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;'
};

/** A text for XML: markup becomes text, and characters that XML forbids are left out. */
function escape(text: string): string {
	return (
		text
			// eslint-disable-next-line no-control-regex -- XML 1.0, "Char": no file with one can be read
			.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
			.replace(/[&<>"']/g, (character) => entities[character]!)
	);
}

/** What turns clockwise by so many degrees, before another transform. */
const rotation = (turn = 0) => (turn ? `rotate(${round(turn)}) ` : '');

/** A number without needless digits. */
const round = (value: number, digits = 2) => Number(value.toFixed(digits));
