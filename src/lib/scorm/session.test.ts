import { expect, onTestFinished, test, vi } from 'vitest';
import { findApi, type Scorm12 } from './api';
import { openSession, timespan } from './session';

/** A platform that notes down every call. */
function platform(values: Record<string, string> = {}, accepts: unknown = 'true') {
	const calls: string[] = [];
	const call =
		(name: string, answer: (...args: string[]) => unknown) =>
		(...args: string[]) => {
			calls.push([name, ...args].join(' '));
			return answer(...args);
		};
	const api: Scorm12 = {
		LMSInitialize: call('initialize', () => accepts),
		LMSGetValue: (element) => values[element] ?? '',
		LMSSetValue: call('set', () => 'true'),
		LMSCommit: call('commit', () => 'true'),
		LMSFinish: call('finish', () => 'true')
	};
	return { api, calls };
}

test('a visit is completed, timed, kept and ended, once', () => {
	const { api, calls } = platform();
	let now = 1000;
	const session = openSession(
		() => api,
		() => now
	);
	session.complete();
	now += 83_450;
	session.finish();
	session.finish();
	session.complete();
	expect(calls).toEqual([
		'initialize ',
		'set cmi.core.lesson_status completed',
		'commit ',
		'set cmi.core.session_time 0000:01:23.45',
		'commit ',
		'finish '
	]);
});

test.each(['completed', 'passed', 'failed'])('a lesson already %s stays so', (status) => {
	const { api, calls } = platform({ 'cmi.core.lesson_status': status });
	openSession(() => api).complete();
	expect(calls).toEqual(['initialize ']);
});

test('a platform that refuses is left alone, and so is a page without one', () => {
	const { api, calls } = platform({}, 'false');
	for (const session of [openSession(() => api), openSession(() => undefined)]) {
		session.complete();
		session.finish();
	}
	expect(calls).toEqual(['initialize ']);
});

test.each([true, 1, 'TRUE', '1'])('faults-F9: a platform that answers %j accepts', (answer) => {
	const { api, calls } = platform({}, answer);
	openSession(() => api).complete();
	expect(calls).toContain('set cmi.core.lesson_status completed');
});

test('bugs-F12: a platform that answers with an object of text accepts', () => {
	const { api, calls } = platform({}, Object('true'));
	openSession(() => api).complete();
	expect(calls).toContain('set cmi.core.lesson_status completed');
});

test('bugs-F12: a platform that comes late learns that the content was seen, and for how long', () => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	const { api, calls } = platform();
	const window: { API?: Scorm12 } = {};
	const session = openSession(() => window.API);
	session.complete();
	vi.advanceTimersByTime(1500);
	window.API = api;
	vi.advanceTimersByTime(60_000);
	session.finish();
	expect(calls).toEqual([
		'initialize ',
		'set cmi.core.lesson_status completed',
		'commit ',
		'set cmi.core.session_time 0000:01:01.50',
		'commit ',
		'finish '
	]);
});

test('bugs-F12: one that has not come in ten seconds, or by the end of the visit, is looked for no more', () => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	const find = vi.fn(() => undefined);
	openSession(find);
	vi.advanceTimersByTime(60_000);
	expect(find.mock.calls.length).toBeLessThanOrEqual(21);
	const looked = find.mock.calls.length;
	openSession(find).finish();
	vi.advanceTimersByTime(60_000);
	expect(find).toHaveBeenCalledTimes(looked + 1);
	expect(vi.getTimerCount()).toBe(0);
});

test('faults-F9: a call that throws stops nothing, and the visit is ended', () => {
	for (const name of ['LMSGetValue', 'LMSSetValue', 'LMSCommit'] as const) {
		const { api, calls } = platform();
		api[name] = () => {
			throw new TypeError('a fault of the platform');
		};
		const session = openSession(() => api);
		session.complete();
		session.finish();
		expect(calls.at(-1)).toBe('finish ');
	}
	const { api, calls } = platform();
	api.LMSInitialize = () => {
		throw new TypeError('a fault of the platform');
	};
	openSession(() => api).finish();
	expect(calls).toEqual([]);
});

test.each([
	[0, '0000:00:00.00'],
	[59_999, '0000:01:00.00'],
	[3_661_230, '0001:01:01.23'],
	[1e12, '9999:00:00.00']
])('%d milliseconds are %s', (milliseconds, span) => expect(timespan(milliseconds)).toBe(span));

const frame = (parts: object) => {
	const window = { opener: null, ...parts } as unknown as Window & { parent: Window; top: Window };
	if (!('parent' in parts)) window.parent = window;
	return window;
};
const foreign = (parent?: Window) =>
	Object.defineProperty(frame(parent ? { parent } : {}), 'API', {
		get: () => {
			throw new Error('SecurityError');
		}
	});

test('the interface is found in a frame around, past a foreign one, or around the opener', () => {
	const { api } = platform();
	const host = frame({ API: api });
	expect(findApi(frame({ parent: frame({ parent: host }) }))).toBe(api);
	expect(findApi(frame({ parent: foreign(host) }))).toBe(api);
	expect(findApi(frame({ opener: frame({ parent: host }) }))).toBe(api);
	const top = frame({ opener: host });
	expect(findApi(frame({ parent: top, top }))).toBe(api);
});

test('faults-F9: an element named API is passed by, and the interface behind it found', () => {
	const { api } = platform();
	const named = frame({ API: { tagName: 'IFRAME' }, parent: frame({ API: api }) });
	expect(findApi(frame({ parent: named }))).toBe(api);
});

test('none is found where the page stands by itself, among foreigners or in a ring', () => {
	expect(findApi(frame({}))).toBeUndefined();
	expect(findApi(frame({ parent: foreign() }))).toBeUndefined();
	const ring = frame({});
	ring.parent = frame({ parent: ring });
	expect(findApi(ring)).toBeUndefined();
});
