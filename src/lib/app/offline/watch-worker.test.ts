import { describe, expect, it } from 'vitest';
import { FakeWorker, WorkerWorld } from './fixtures/worker-world';
import { watchWorker } from './watch-worker';

const hour = 60 * 60 * 1000;
const quiet = { isUpdateReady: false, isOutdated: false };

async function settled(): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve));
}

function inCharge(world: WorkerWorld): FakeWorker {
	const worker = new FakeWorker();
	world.activates(worker);
	world.container.controller = worker;
	return worker;
}

describe('the first worker of a browser', () => {
	it('prepares, and is ready once it is in charge', async () => {
		const world = new WorkerWorld();
		const worker = world.installs();
		await watchWorker(world.around, world.report);
		expect(world.last).toEqual({ ...quiet, readiness: 'preparing' });
		world.activates(worker);
		world.takesOver(worker);
		await settled();
		expect(world.last).toEqual({ ...quiet, readiness: 'ready' });
	});

	it('is not available when it could not keep everything', async () => {
		const world = new WorkerWorld();
		const worker = world.installs();
		await watchWorker(world.around, world.report);
		world.registration.installing = null;
		worker.becomes('redundant');
		await settled();
		expect(world.last?.readiness).toBe('unavailable');
	});

	it('is not called ready when the browser threw away what was kept', async () => {
		const world = new WorkerWorld();
		inCharge(world);
		world.keeps = false;
		await watchWorker(world.around, world.report);
		expect(world.last?.readiness).toBe('unavailable');
	});
});

describe('a newer version', () => {
	it('waits for a word, and the page is opened anew only when it took over', async () => {
		const world = new WorkerWorld();
		inCharge(world);
		const line = await watchWorker(world.around, world.report);
		const newer = world.installs();
		world.waits(newer);
		await settled();
		expect(world.last).toEqual({ ...quiet, readiness: 'ready', isUpdateReady: true });
		expect(newer.messages).toEqual([]);

		line.applyUpdate();
		expect(newer.messages).toEqual(['apply']);
		expect(world.reloads).toBe(0);
		world.activates(newer);
		expect(world.reloads).toBe(1);
	});

	it('taken over by another tab makes this page outdated, and reloads nothing', async () => {
		const world = new WorkerWorld();
		inCharge(world);
		await watchWorker(world.around, world.report);
		const newer = world.installs();
		world.waits(newer);
		world.activates(newer);
		world.takesOver(newer);
		await settled();
		expect(world.last).toEqual({ readiness: 'ready', isUpdateReady: false, isOutdated: true });
		expect(world.reloads).toBe(0);
	});

	it('is looked for when the page is seen again, at most once an hour', async () => {
		const world = new WorkerWorld();
		inCharge(world);
		await watchWorker(world.around, world.report);
		world.isSeenAgain();
		world.time = hour;
		world.isSeenAgain();
		world.isSeenAgain();
		world.time = 2 * hour;
		world.page.visibilityState = 'hidden';
		world.isSeenAgain();
		expect(world.registration.updates).toBe(1);
	});
});

it('The worker in charge hears that a page of this version lives.', async () => {
	const world = new WorkerWorld();
	const worker = inCharge(world);
	await watchWorker(world.around, world.report);
	expect(worker.messages).toEqual(['tidy a1']);
});
