import type { Atlas, StatusId } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';
import { chronicle, statusesOn } from '$lib/domain/interval';
import { openingView } from '$lib/domain/view';
import { envelope } from '$lib/embed/envelope';
import { columnWidth, frameHeight } from '$lib/embed/frame-height';
import { defaultParts } from '$lib/embed/ui-parts';
import type { EmbedMessage, HostMessage } from '$lib/embed/protocol';
import { elementSnippet, frameSnippet } from '$lib/embed/snippet';

/** Where the atlas and its embed lie, and in which language. */
interface EmbedLocation {
	/** Where the site begins: an absolute address. */
	root: string;
	/** Where the embed of the language lies below it: "ru/embed/". */
	embed: string;
	/** BCP 47 tag. */
	tag: string;
	/** The title of a frame that shows a day. */
	titleOn: (day: IsoDate) => string;
}

/** The code of the guide: what a page holds, and what it and an embed send each other. */
export function codeSamples(atlas: Atlas, { root, embed, tag, titleOn }: EmbedLocation) {
	const { slug } = atlas;
	const { days, republic } = atlas.sample;
	const head = envelope(slug);
	const height = frameHeight(columnWidth, defaultParts);
	const json = (message: HostMessage | EmbedMessage) =>
		JSON.stringify({ ...head, ...message }, null, 2);

	const view = openingView(atlas);
	const statuses: Record<string, StatusId> = Object.fromEntries(
		statusesOn(chronicle(atlas, view.lens), view.date)
	);
	const state = { view, statuses, playing: false, title: titleOn(view.date) };
	const title = titleOn(days[1]);
	return {
		/** A frame that shows the second sample day. */
		frame: frameSnippet({ src: `${root}${embed}?date=${days[1]}`, title, width: '100%', height }),
		/** The same as an element. */
		element: elementSnippet({
			name: slug,
			script: `${root}embed.js`,
			attributes: { date: days[1], republic, lang: tag, title },
			link: {
				href: new URL(`..?date=${days[1]}&republic=${republic}`, root + embed).href,
				text: title
			}
		}),
		elementScript: `const atlas = document.querySelector('${slug}');
atlas.addEventListener('viewchange', ({ detail }) => {
  console.log(detail.view.date, detail.statuses.${republic}, detail.playing);
});
atlas.view = { date: '${days[0]}', republic: null };
atlas.play();`,
		react: `import { useEffect, useRef } from 'react';

export function Atlas({ date, onDate }) {
  const atlas = useRef(null);
  useEffect(() => {
    const element = atlas.current;
    const tell = ({ detail }) => onDate(detail.view.date);
    element.addEventListener('viewchange', tell);
    return () => element.removeEventListener('viewchange', tell);
  }, [onDate]);
  return <${slug} ref={atlas} date={date} />;
}`,
		vue: `<script setup>
defineProps(['date']);
defineEmits(['date']);
</script>

<template>
  <${slug} :date="date" @viewchange="$emit('date', $event.detail.view.date)" />
</template>`,
		vueConfig: `vue({
  template: { compilerOptions: { isCustomElement: (tag) => tag === '${slug}' } }
})`,
		protocolScript: `const frame = document.querySelector('iframe');
const head = { source: '${slug}', version: ${head.version} };
const send = (message) => frame.contentWindow.postMessage({ ...head, ...message }, '*');

addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.source !== head.source) return;
  if (data.type === 'ready') send({ type: 'set', view: { date: '${days[1]}' }, id: 1 });
  if (data.type === 'change') console.log(data.view.date, data.statuses.${republic});
  if (data.type === 'resize') frame.style.height = \`\${data.height}px\`;
});`,
		/** What a page sends, by the type of message. */
		host: {
			set: json({ type: 'set', view: { date: days[1], republic, compare: null }, id: 1 }),
			get: json({ type: 'get', id: 'state' }),
			play: json({ type: 'play' }),
			pause: json({ type: 'pause' })
		},
		/** What an embed sends: `ready` and `change` as they are on the opening day. */
		embed: {
			ready: json({ type: 'ready', ...state }),
			change: json({ type: 'change', ...state, id: 'state' }),
			select: json({ type: 'select', republic }),
			resize: json({ type: 'resize', height }),
			error: json({ type: 'error', problems: [{ key: 'date', value: '1991-02-30' }], id: 1 })
		},
		/** The hosts that size frames by what an embed sends beside its own `resize`, and in which form. */
		resizingHosts: [
			['Datawrapper', `{ "datawrapper-height": { "${slug}": ${height} } }`],
			['Flourish, Pageflow, Charted', `"{…"context":"iframe.resize","height":${height}…}"`],
			['pym.js', `"pymxPYMx…xPYMxheightxPYMx${height}"`],
			['H5P', `{ "context": "h5p", "action": "resize", "scrollHeight": ${height}… }`],
			['Canvas (LTI)', `{ "subject": "lti.frameResize", "height": ${height} }`],
			['WordPress', `{ "message": "height", "value": ${height}, "secret": "…" }`]
		] as const
	};
}
