/** Milliseconds after which a frame counts as over where none is drawn, as out of sight. */
const longestFrame = 100;

/**
 * Calls `take` with the first value at once, and with those that come before the next frame together
 * when it begins.
 */
export function oncePerFrame<Value>(
	take: (values: readonly Value[]) => void
): (value: Value) => void {
	let waiting: Value[] = [];
	let resting = false;

	function rest() {
		resting = true;
		const [frame, timer] = [requestAnimationFrame(end), setTimeout(end, longestFrame)];
		function end() {
			cancelAnimationFrame(frame);
			clearTimeout(timer);
			resting = false;
			const values = waiting;
			waiting = [];
			if (values.length) pass(values);
		}
	}

	function pass(values: readonly Value[]) {
		rest();
		take(values);
	}

	return (value) => {
		if (resting) waiting.push(value);
		else pass([value]);
	};
}
