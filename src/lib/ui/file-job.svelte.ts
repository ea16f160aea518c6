/**
 * A file that takes a while to make: how far it is, how to stop it, and the file itself, which can
 * be had as long as the component stands that it is made in.
 */
export class Making<Progress> {
	/** How far it is; nothing while none is made. */
	progress = $state.raw<Progress>();
	made = $state.raw<{ href: string; file: File }>();
	/** Why the last attempt failed. */
	failed = $state<'offline' | 'broken'>();
	#stop = new AbortController();

	/** To be made while a component is being set up. */
	constructor() {
		$effect(() => () => {
			this.#stop.abort();
			this.#discard();
		});
	}

	/**
	 * Make the file, in place of the one before. `make` rejects when it fails; what comes of it after
	 * it has been stopped is let go.
	 */
	async start(
		progress: Progress,
		make: (signal: AbortSignal, onprogress: (progress: Progress) => void) => Promise<File>
	): Promise<void> {
		this.#discard();
		this.failed = undefined;
		this.progress = progress;
		const { signal } = (this.#stop = new AbortController());
		try {
			const file = await make(signal, (to) => {
				if (!signal.aborted) this.progress = to;
			});
			if (!signal.aborted) this.made = { href: URL.createObjectURL(file), file };
		} catch {
			if (!signal.aborted) this.failed = navigator.onLine ? 'broken' : 'offline';
		}
		if (!signal.aborted) this.progress = undefined;
	}

	cancel = () => {
		this.#stop.abort();
		this.progress = undefined;
	};

	#discard() {
		if (this.made) URL.revokeObjectURL(this.made.href);
		this.made = undefined;
	}
}
