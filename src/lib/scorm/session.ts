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

/**
 * Begin a visit; without a platform, or where it refuses, nothing is recorded. A platform that throws
 * at one call is asked the next all the same: the visit is ended whatever else fails.
 */
export function openSession(api: Scorm12 | undefined, now: () => number = Date.now): Session {
	const began = now();
	/** The answer to a call as a string; empty where the platform throws or is missing. */
	const call = (name: keyof Scorm12, ...args: [element: string, value?: string]): string => {
		try {
			const answer: unknown = api && Reflect.apply(api[name], api, args);
			return `${answer as string | number | boolean}`.toLowerCase();
		} catch {
			return '';
		}
	};
	let open = ['true', '1'].includes(call('LMSInitialize', ''));
	return {
		complete: () => {
			if (!open || finalStatuses.includes(call('LMSGetValue', 'cmi.core.lesson_status'))) return;
			call('LMSSetValue', 'cmi.core.lesson_status', 'completed');
			call('LMSCommit', '');
		},
		finish: () => {
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
