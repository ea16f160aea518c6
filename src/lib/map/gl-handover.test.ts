import { beforeEach, expect, test, vi } from 'vitest';
import type { ZoomableMap } from './gl/zoomable-map';
import { GlHandover, LostContext, type Projection } from './gl-handover.svelte';

/** What a canvas gives back in place of the one pixel that is painted. */
let read: readonly number[];
let webgl: object | null;

beforeEach(() => {
	read = [51, 102, 153, 255];
	webgl = {};
	const context = { fillRect: () => {}, getImageData: () => ({ data: read }) };
	const getContext = (kind: string) => (kind === '2d' ? context : webgl);
	const createElement = () => ({ style: {}, remove: () => {}, getContext });
	vi.stubGlobal('document', { createElement });
});

const container = { appendChild: <Frame>(frame: Frame) => frame } as unknown as HTMLElement;
const mapOf = () =>
	({ rendered: () => Promise.resolve(), remove: vi.fn() }) as unknown as ZoomableMap;
const handover = (
	create: (projection: Projection) => Promise<ZoomableMap> = () => Promise.resolve(mapOf())
) => {
	const made = vi.fn(create);
	const gl = new GlHandover(
		() => container,
		(_, projection) => made(projection)
	);
	return { gl, made };
};

test('faults-F12: after a lost context the SVG is shown, and the map again once there is one', async () => {
	const { gl, made } = handover();
	const first = await gl.show('plane');
	expect(gl.active).toBe(true);
	gl.lose();
	expect(gl.active).toBe(false);
	expect(gl.map).toBeUndefined();
	expect(gl.refusal).toBeUndefined();
	const second = await gl.restore('plane');
	expect(second).not.toBe(first);
	expect(gl.active).toBe(true);
	expect(first!.remove).toHaveBeenCalledOnce();
	expect(made).toHaveBeenCalledTimes(2);
});

test('faults-F12: a globe that is lost says so until it is there again', async () => {
	const { gl } = handover();
	await gl.show('globe');
	gl.lose();
	expect(gl.refusal?.reason).toBe('lost');
	expect(gl.projection).toBe('plane');
	await gl.restore('globe');
	expect(gl.refusal).toBeUndefined();
	expect(gl.projection).toBe('globe');
});

test('faults-F12: maps that take the context from one another come to rest', async () => {
	const { gl, made } = handover();
	await gl.show('plane');
	for (let loss = 0; loss < 10; loss++) {
		gl.lose();
		await gl.restore('plane');
	}
	expect(made).toHaveBeenCalledTimes(4);
	expect(gl.active).toBe(false);
	// Asked for by hand it comes all the same.
	await gl.show('plane');
	expect(gl.active).toBe(true);
});

test('faults-F12: a globe whose context goes before it is drawn takes no other for the plane', async () => {
	const { gl, made } = handover(() => Promise.reject(new LostContext()));
	await gl.show('globe');
	expect(gl.refusal?.reason).toBe('lost');
	expect(made).toHaveBeenCalledOnce();
});

test.each([
	['download', () => {}],
	['webgl', () => (webgl = null)],
	['canvas', () => (read = [212, 3, 87, 255])]
])('bugs-F4: a globe that does not come says why: %s', async (reason, happen) => {
	happen();
	const { gl } = handover((projection) =>
		projection === 'globe' ? Promise.reject(new Error()) : Promise.resolve(mapOf())
	);
	await gl.show('globe');
	expect(gl.refusal?.reason).toBe(reason);
	expect(gl.projection).toBe('plane');
});
