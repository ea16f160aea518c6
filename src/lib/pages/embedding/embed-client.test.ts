import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { envelope } from '$lib/embed/envelope';
import { EmbedClient } from './embed-client.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const slug = 'atlas';
const frame = { contentWindow: {} } as HTMLIFrameElement;
const view = { date: '1991-12-08', lens: 'commonwealth' };
const ready = {
	source: frame.contentWindow,
	data: { ...envelope(slug), type: 'ready', view, statuses: { ua: 'founder' }, playing: false }
} as unknown as MessageEvent;

const waiting = () => {
	const client = new EmbedClient(
		() => frame,
		() => slug
	);
	client.wait();
	return client;
};

test('faults-F13: an embed that does not answer is told to be silent, until it does', () => {
	const client = waiting();
	vi.advanceTimersByTime(19_999);
	expect(client.silent).toBe(false);
	vi.advanceTimersByTime(1);
	expect(client.silent).toBe(true);

	client.wait();
	expect(client.silent).toBe(false);
	vi.advanceTimersByTime(20_000);
	expect(client.silent).toBe(true);
	client.receive(ready);
	expect(client).toMatchObject({ silent: false, state: { view } });
});

test('faults-F13: one that has answered, or is no longer on the page, is waited for no more', () => {
	const answered = waiting();
	answered.receive(ready);
	answered.wait();
	const left = waiting();
	left.stop();
	vi.advanceTimersByTime(60_000);
	expect([answered.silent, left.silent]).toEqual([false, false]);
});
