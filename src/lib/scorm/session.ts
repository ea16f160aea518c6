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

/** Begin a visit; without a platform, or where it refuses, nothing is recorded. */
export function openSession(api: Scorm12 | undefined, now: () => number = Date.now): Session {
	const began = now();
	let open = api?.LMSInitialize('') === 'true';
	return {
		complete: () => {
			if (!api || !open || finalStatuses.includes(api.LMSGetValue('cmi.core.lesson_status')))
				return;
			api.LMSSetValue('cmi.core.lesson_status', 'completed');
			api.LMSCommit('');
		},
		finish: () => {
			if (!api || !open) return;
			open = false;
			api.LMSSetValue('cmi.core.session_time', timespan(now() - began));
			api.LMSCommit('');
			api.LMSFinish('');
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
