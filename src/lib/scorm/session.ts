import type { Scorm12 } from './api';

/** The lesson statuses of SCORM 1.2 that an earlier visit has settled. */
const finalStatuses = ['completed', 'passed', 'failed'];

/** A learner's visit, as the platform keeps it. */
interface Session {
	/** Record that the learner has seen the content; a final status of an earlier visit stays. */
	complete: () => void;
	/** Record how long the visit was, and end it. */
	finish: () => void;
}

/** Milliseconds between two looks for a platform that has not come yet, and how many there are. */
const lookAgain = 500;
const looks = 20;

/**
 * Begin a visit; without a platform, or where it refuses, nothing is recorded. Some platforms offer their
 * interface once the content is there already: `find` is asked again for ten seconds. A platform that
 * throws at one call is asked the next all the same: the visit is ended whatever else fails.
 */
export function openSession(
	find: () => Scorm12 | undefined,
	now: () => number = Date.now
): Session {
	const began = now();
	let api: Scorm12 | undefined;
	let open = false;
	let seen = false;
	/** The answer to a call as a string; empty where the platform throws. */
	const call = (name: keyof Scorm12, ...args: [element: string, value?: string]): string => {
		try {
			const answer: unknown = api && Reflect.apply(api[name], api, args);
			return `${answer as string | number | boolean}`.toLowerCase();
		} catch {
			return '';
		}
	};
	function look() {
		api = find();
		if (!api) return;
		stopLooking();
		open = ['true', '1'].includes(call('LMSInitialize', ''));
		if (seen) record();
	}
	function record() {
		if (!open || finalStatuses.includes(call('LMSGetValue', 'cmi.core.lesson_status'))) return;
		call('LMSSetValue', 'cmi.core.lesson_status', 'completed');
		call('LMSCommit', '');
	}
	const timer = setInterval(look, lookAgain);
	const limit = setTimeout(() => stopLooking(), looks * lookAgain);
	function stopLooking() {
		clearInterval(timer);
		clearTimeout(limit);
	}
	look();
	return {
		complete: () => {
			seen = true;
			record();
		},
		finish: () => {
			stopLooking();
			if (!open) return;
			open = false;
			call('LMSSetValue', 'cmi.core.session_time', timespan(now() - began));
			call('LMSCommit', '');
			call('LMSFinish', '');
		}
	};
}

/** Milliseconds as SCORM 1.2's CMITimespan, `HHHH:MM:SS.SS`. */
export function timespan(milliseconds: number): string {
	const hundredths = Math.min(Math.round(milliseconds / 10), 9999 * 360_000);
	const digits = (value: number, length: number) => String(Math.floor(value)).padStart(length, '0');
	const [hours, minutes] = [hundredths / 360_000, (hundredths / 6000) % 60];
	const seconds = `${digits((hundredths / 100) % 60, 2)}.${digits(hundredths % 100, 2)}`;
	return `${digits(hours, 4)}:${digits(minutes, 2)}:${seconds}`;
}
