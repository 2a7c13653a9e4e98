import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { switchWorkerOff } from '../scripts/worker-switch.js';

it('puts the kill switch where the worker was, also for browsers that take it packed', () => {
	const folder = mkdtempSync(join(tmpdir(), 'worker-switch-'));
	const worker = join(folder, 'service-worker.js');
	for (const end of ['', '.br', '.gz']) writeFileSync(`${worker}${end}`, 'the broken one');
	switchWorkerOff(folder);
	expect(readFileSync(worker, 'utf8')).toContain('unregister()');
	expect(existsSync(`${worker}.br`) || existsSync(`${worker}.gz`)).toBe(false);
	rmSync(folder, { recursive: true });
});
