import { createContext } from 'svelte';
import type { Atlas, AutonomyId, EventRecord, References, RepublicId } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';
import { markedEvents } from '$lib/domain/theme';
import { timelineScale } from '$lib/domain/timeline';
import { openingView, type View } from '$lib/domain/view';
import { Autonomies } from '$lib/autonomies/autonomies.svelte';
import type { Memberships } from '$lib/domain/membership';
import type { I18n } from '$lib/i18n/i18n';
import type { Topologies } from '$lib/map/fetch-topology';
import { MembershipData } from '$lib/memberships/membership-data.svelte';
import { patternsByStatus } from '$lib/map/style/patterns';
import { Player } from '$lib/timeline/playback/player.svelte';
import { scaleThrough } from '$lib/timeline/timeline-window';
import { forcedColours } from '$lib/ui/forced-colours';
import { printing } from '$lib/ui/printing';
import { DayState } from './day-state.svelte';
import { ViewState, type WriteView } from './view-state.svelte';

interface StageOptions {
	atlas: Atlas;
	/** The records of all republics and events and the bibliography; fetched when first asked for. */
	references: () => Promise<References>;
	/** How the republics belong to bodies; fetched when a lens first tells of it. */
	memberships: () => Promise<Memberships>;
	/** What the page tells of events before the references are fetched. */
	openingEvents?: readonly EventRecord[];
	topologies: Topologies;
	i18n: I18n;
	/** Writes the view into the address. */
	write?: WriteView;
	/** Returns the nearest view that may be shown. */
	constrain?: (view: View) => View;
	/** The first and last day that can be reached; without it all of the atlas. */
	span?: () => readonly [first: IsoDate, last: IsoDate];
	/** Whether republics and autonomies can be chosen. */
	selectable?: () => boolean;
}

/**
 * All state of one atlas on one screen: what its parts share, and what the page around it may do
 * with it. Made once, while the page's component is being set up, and read by context.
 */
export class Stage {
	readonly atlas: Atlas;
	readonly references: () => Promise<References>;
	readonly openingEvents: readonly EventRecord[];
	readonly topologies: Topologies;
	readonly view: ViewState;
	readonly memberships: MembershipData;
	/** The day of the live view: what is watched follows it at every step. */
	readonly now: DayState;
	/** The day of the settled view: what is read follows it once a drag pauses. */
	readonly read: DayState;
	readonly player: Player;
	readonly autonomies: Autonomies;
	#options: StageOptions;

	constructor(options: StageOptions) {
		const { atlas, i18n } = options;
		this.#options = options;
		this.atlas = atlas;
		this.references = options.references;
		this.openingEvents = options.openingEvents ?? [];
		this.topologies = options.topologies;
		this.view = new ViewState({
			...options,
			opening: openingView(atlas),
			playing: () => this.player.playing
		});
		this.memberships = new MembershipData({ ...options, view: () => this.view.live });
		this.now = new DayState(this.#lensAtlas, () => this.view.live, i18n);
		this.read = new DayState(this.#lensAtlas, () => this.view.settled, i18n);
		this.player = new Player(
			() => ({
				scale: this.scale,
				span: atlas.playback,
				days: this.days,
				date: this.view.live.date,
				first: this.first,
				last: this.last
			}),
			(date) => this.view.preview({ date }),
			this.view.commit
		);
		this.autonomies = new Autonomies(this, i18n);
	}

	readonly #lensAtlas = () => this.memberships.atlas;
	/** The atlas with the events that the lens tells, which may be those of a body. */
	get lensAtlas(): Atlas {
		return this.#lensAtlas();
	}

	/** The days that can be reached, both included. */
	readonly first = $derived.by(() => this.#options.span?.()[0] ?? this.atlas.from);
	readonly last = $derived.by(() => this.#options.span?.()[1] ?? this.atlas.asOf);
	/** The track of the days that can be reached. */
	readonly scale = $derived.by(() => {
		const whole = timelineScale(this.atlas.anchors);
		const [from, to] = [whole.at(this.first), whole.at(this.last)];
		return from === to || (from === 0 && to === 1) ? whole : scaleThrough(whole, { from, to });
	});
	/** The events that are marked, ascending. */
	readonly events = $derived.by(() =>
		markedEvents(this.lensAtlas, this.view.live.themes).filter(
			({ date }) => this.first <= date && date <= this.last
		)
	);
	/** The ascending days with marked events. */
	readonly days = $derived.by(() => [...new Set(this.events.map(({ date }) => date))]);

	readonly selectable = $derived.by(() => this.#options.selectable?.() ?? true);
	readonly republic = $derived.by(() =>
		this.atlas.republics.find(({ id }) => id === this.view.live.republic)
	);

	/** Whether every status shows its pattern: chosen by the reader, in forced colours, or on paper. */
	readonly patterns = $derived.by(
		() => this.view.live.patterns === '1' || forcedColours.current || printing.current
	);
	readonly patternsByStatus = $derived.by(() => patternsByStatus([this.now.lens], this.patterns));
	/** The one status that is not dimmed; `undefined` where it belongs to another lens. */
	readonly only = $derived.by(
		() => this.now.lens.statuses.find(({ id }) => id === this.view.live.only)?.id
	);

	/** The republic that is pointed at, on the map or in a list beside it. */
	hovered = $state<RepublicId>();

	/** Select a republic by itself, or none. */
	readonly select = (republic: RepublicId | undefined): void =>
		this.view.show({ republic, autonomy: undefined });

	/** Select an autonomy, and with it its republic. */
	readonly selectAutonomy = (id: AutonomyId): void => {
		const autonomy = this.autonomies.layer?.find(id);
		if (autonomy) this.view.show({ republic: autonomy.republic, autonomy: id });
	};

	/** Show a day on the way to another; playback stops. */
	readonly moveTo = (date: IsoDate): void => {
		this.player.pause();
		this.view.preview({ date });
	};

	/** Go to a day. */
	readonly goTo = (date: IsoDate): void => {
		this.moveTo(date);
		this.view.commit();
	};
}

export const [useStage, setStage] = createContext<Stage>();
