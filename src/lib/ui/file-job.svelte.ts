type Failure = 'offline' | 'slow' | 'broken';

/**
 * A job that makes a file and takes a while: its progress, a way to cancel it, and the file, whose
 * address holds until the component that owns the job is destroyed.
 */
export class FileJob<Progress> {
	/** Undefined while no file is being made. */
	progress = $state.raw<Progress>();
	result = $state.raw<{ href: string; file: File }>();
	/** Why the last attempt failed. */
	failure = $state<Failure>();
	#controller = new AbortController();

	/** Belongs into the set-up of a component, whose end aborts the job. */
	constructor() {
		$effect(() => () => {
			this.#controller.abort();
			this.#discard();
		});
	}

	/**
	 * Make the file, in place of the one before. `make` rejects when it fails; a result that comes
	 * after `cancel` is dropped.
	 */
	async start(
		progress: Progress,
		make: (signal: AbortSignal, onprogress: (progress: Progress) => void) => Promise<File>
	): Promise<void> {
		this.#discard();
		this.failure = undefined;
		this.progress = progress;
		const { signal } = (this.#controller = new AbortController());
		try {
			const file = await make(signal, (to) => {
				if (!signal.aborted) this.progress = to;
			});
			if (!signal.aborted) this.result = { href: URL.createObjectURL(file), file };
		} catch (error) {
			if (!signal.aborted) this.failure = reasonOf(error);
		}
		if (!signal.aborted) this.progress = undefined;
	}

	cancel = () => {
		this.#controller.abort();
		this.progress = undefined;
	};

	#discard() {
		if (this.result) URL.revokeObjectURL(this.result.href);
		this.result = undefined;
	}
}

function reasonOf(error: unknown): Failure {
	if (!navigator.onLine) return 'offline';
	return (error as Error).name === 'TimeoutError' ? 'slow' : 'broken';
}
