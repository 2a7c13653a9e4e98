import { describe, expect, it } from 'vitest';
import { Offline, type Connect } from './offline.svelte';
import type { Readiness, Report } from './watch-worker';

function see(report: Report, readiness: Readiness): void {
	report({ readiness, isUpdateReady: false, isOutdated: false });
}

/** An app that heard these of its worker. */
async function offlineAfter(...heard: readonly Readiness[]): Promise<Offline> {
	const offline = new Offline();
	const connect: Connect = async (report) => {
		for (const readiness of heard) see(report, readiness);
		return { applyUpdate: () => undefined };
	};
	await offline.connect(connect);
	return offline;
}

describe('being ready without a network', () => {
	it('says nothing before it knows', () => {
		expect(new Offline().state).toBe('unknown');
	});

	it('is news on the visit in which it becomes so, and later no more', async () => {
		expect((await offlineAfter('preparing', 'ready')).isNews).toBe(true);
		const later = await offlineAfter('ready');
		expect(later.state).toBe('ready');
		expect(later.isNews).toBe(false);
	});

	it('is not available where the browser has no workers', async () => {
		const offline = new Offline();
		await offline.connect(async () => null);
		expect(offline.state).toBe('unavailable');
	});

	it('takes a refusal of the browser for an answer', async () => {
		const offline = new Offline();
		await offline.connect(() => Promise.reject(new DOMException('no', 'SecurityError')));
		expect(offline.state).toBe('unavailable');
		expect(offline.isUpdateReady).toBe(false);
	});
});

it('asks the worker that waits to take over when somebody wants so', async () => {
	const offline = new Offline();
	let applied = 0;
	const connect: Connect = async (report) => {
		report({ readiness: 'ready', isUpdateReady: true, isOutdated: false });
		return { applyUpdate: () => void (applied += 1) };
	};
	await offline.connect(connect);
	expect(offline.isUpdateReady).toBe(true);
	expect(applied).toBe(0);
	offline.applyUpdate();
	expect(applied).toBe(1);
});
