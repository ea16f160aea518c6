import type { Atlas, StatusId } from '$lib/domain/atlas';
import { chronicle, statusesOn } from '$lib/domain/interval';
import { openingView } from '$lib/domain/view';
import { envelope } from '$lib/embed/envelope';
import { column, frameHeight } from '$lib/embed/frame-height';
import { defaultParts } from '$lib/embed/ui-parts';
import type { EmbedMessage, HostMessage } from '$lib/embed/protocol';
import { elementSnippet, frameSnippet } from '$lib/embed/snippet';

/** The days that the guide's samples show: the Belovezha Agreement and the Alma-Ata Protocol. */
export const days = ['1991-12-08', '1991-12-21'] as const;

/** Where the atlas and its embed lie, and in which language. */
export interface Place {
	/** Where the site begins: an absolute address. */
	root: string;
	/** Where the embed of the language lies below it: "ru/embed/". */
	embed: string;
	/** BCP 47 tag. */
	tag: string;
	/** What a frame is called. */
	title: string;
}

/** A message as it travels. */
const written = (message: HostMessage | EmbedMessage) =>
	JSON.stringify({ ...envelope, ...message }, null, 2);

/** A frame that shows the day of the Alma-Ata Protocol. */
export const frameSample = ({ root, embed, title }: Place) =>
	frameSnippet({
		src: `${root}${embed}?date=${days[1]}`,
		title,
		width: '100%',
		height: frameHeight(column, defaultParts)
	});

/** The same as an element. */
export const elementSample = ({ root, tag, title }: Place) =>
	elementSnippet({
		script: `${root}embed.js`,
		attributes: { date: days[1], republic: 'ua', lang: tag, title }
	});

export const elementScript = `const atlas = document.querySelector('fifteen-republics');
atlas.addEventListener('viewchange', ({ detail }) => {
  console.log(detail.view.date, detail.statuses.ua, detail.playing);
});
atlas.view = { date: '${days[0]}', republic: null };
atlas.play();`;

export const protocolScript = `const frame = document.querySelector('iframe');
const head = { source: '${envelope.source}', version: ${envelope.version} };
const send = (message) => frame.contentWindow.postMessage({ ...head, ...message }, '*');

addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.source !== head.source) return;
  if (data.type === 'ready') send({ type: 'set', view: { date: '${days[1]}' }, id: 1 });
  if (data.type === 'change') console.log(data.view.date, data.statuses.ua);
  if (data.type === 'resize') frame.style.height = \`\${data.height}px\`;
});`;

/** What a page sends, by the kind of message. */
export const hostSamples = {
	set: written({ type: 'set', view: { date: days[1], republic: 'ua', compare: null }, id: 1 }),
	get: written({ type: 'get', id: 'state' }),
	play: written({ type: 'play' }),
	pause: written({ type: 'pause' })
};

/** What an embed sends: `ready` and `change` as they are on the opening day. */
export function embedSamples(atlas: Atlas, title: string) {
	const view = openingView(atlas);
	const statuses: Record<string, StatusId> = Object.fromEntries(
		statusesOn(chronicle(atlas, view.lens), view.date)
	);
	const state = { view, statuses, playing: false, title };
	return {
		ready: written({ type: 'ready', ...state }),
		change: written({ type: 'change', ...state, id: 'state' }),
		select: written({ type: 'select', republic: 'ua' }),
		resize: written({ type: 'resize', height: frameHeight(column, defaultParts) }),
		error: written({ type: 'error', problems: [{ key: 'date', value: '1991-02-30' }], id: 1 })
	};
}

/** Who sizes frames by what the embed announces beside its own `resize`, and the message's form. */
export const heightHosts: [host: string, form: string][] = [
	['Datawrapper', '{ "datawrapper-height": { "fifteen-republics": 668 } }'],
	['Flourish, Pageflow, Charted', '"{…"context":"iframe.resize","height":668…}"'],
	['pym.js', '"pymxPYMx…xPYMxheightxPYMx668"'],
	['H5P', '{ "context": "h5p", "action": "resize", "scrollHeight": 668… }'],
	['Canvas (LTI)', '{ "subject": "lti.frameResize", "height": 668 }']
];
