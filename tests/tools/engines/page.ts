/** The commands of WebDriver that are used here, by the names that Marionette gives them. */
export type Command =
	| 'Navigate'
	| 'ExecuteAsyncScript'
	| 'SetWindowRect'
	| 'PerformActions'
	| 'FindElement'
	| 'SwitchToFrame';

/** A browser that takes WebDriver's commands, over whatever line. */
export interface Connection {
	/** Resolves to what the command answers, without its envelope. */
	send: (command: Command, parameters: object) => Promise<unknown>;
	/** Ends the browser. */
	close: () => Promise<void>;
}

/** Keys that no letter stands for: https://www.w3.org/TR/webdriver2/#keyboard-actions. */
export const key = { right: '\uE014', pageDown: '\uE00F', escape: '\uE00C' };

/** A step of the mouse: to a point, in pixels of the window, or the left button pressed or let go. */
export type MouseStep = readonly [x: number, y: number] | 'down' | 'up';

/** Runs the function of a script's arguments, and hands on what it comes to, or why it fails. */
const run = (f: string) => `
	const done = arguments[arguments.length - 1];
	Promise.resolve().then(() => (${f})(...Array.from(arguments).slice(0, -1))).then(
		(value) => done({ value }),
		(error) => done({ error: String(error) })
	);`;

/** A browser's one window: what the tests do in it. */
export class EnginePage {
	readonly close: () => Promise<void>;
	readonly #send: Connection['send'];

	constructor({ send, close }: Connection) {
		this.#send = send;
		this.close = close;
	}

	/** Opens an address, and waits until the page has loaded. */
	async goto(url: string): Promise<void> {
		await this.#send('Navigate', { url });
	}

	/** Calls a function in the page; what it takes and gives must have a form in JSON. */
	async evaluate<Args extends unknown[], Result>(
		f: (...args: Args) => Result,
		...args: Args
	): Promise<Awaited<Result>> {
		const script = run(f.toString());
		const answer = await this.#send('ExecuteAsyncScript', { script, args });
		const { value, error } = answer as { value: Awaited<Result>; error?: string };
		if (error !== undefined) throw new Error(error);
		return value;
	}

	/** The same in a frame of the page, of whatever origin. */
	async evaluateIn<Args extends unknown[], Result>(
		frame: string,
		f: (...args: Args) => Result,
		...args: Args
	): Promise<Awaited<Result>> {
		const found = { using: 'css selector', value: frame };
		await this.#send('SwitchToFrame', { id: await this.#send('FindElement', found) });
		try {
			return await this.evaluate(f, ...args);
		} finally {
			await this.#send('SwitchToFrame', { id: null });
		}
	}

	/** Makes the window's inside so many pixels large. */
	async resize(width: number, height: number): Promise<void> {
		const [bars, sides] = await this.evaluate(() => [
			outerHeight - innerHeight,
			outerWidth - innerWidth
		]);
		await this.#send('SetWindowRect', { width: width + sides, height: height + bars });
	}

	/** Presses keys, one after the other. */
	async press(...keys: string[]): Promise<void> {
		const actions = keys.flatMap((value) => [
			{ type: 'keyDown', value },
			{ type: 'keyUp', value }
		]);
		await this.#send('PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
	}

	/** Moves the mouse and presses its button, step by step. */
	async mouse(...steps: MouseStep[]): Promise<void> {
		const actions = steps.map((step) =>
			typeof step === 'string'
				? { type: step === 'down' ? 'pointerDown' : 'pointerUp', button: 0 }
				: { type: 'pointerMove', x: Math.round(step[0]), y: Math.round(step[1]), duration: 0 }
		);
		const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
		await this.#send('PerformActions', { actions: [{ ...pointer, actions }] });
	}
}
