import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { switchWorkerOff } from '../../scripts/worker-switch';
import { built, cachesOf, getsReady, test } from './support/offline';
import { PointerPlayer } from './support/player';
import { expect } from './support/test';

test('a broken worker goes away for good, and the app works on without it', async ({
	page,
	host
}) => {
	await getsReady(page);
	const folder = mkdtempSync(join(tmpdir(), 'kill-switch-'));
	cpSync(built, folder, { recursive: true });
	switchWorkerOff(folder);
	host.serve(folder);
	await page.reload();
	await expect.poll(() => cachesOf(page)).toEqual([]);

	// The page asks for its worker at every visit, and each time gets one that goes away.
	let loads = 0;
	page.on('load', () => (loads += 1));
	await page.goto('./');
	await hasNoWorker(page);
	await expect(page.getByText('zonder internet')).toBeHidden();
	await page.goto('oefenen/stil-kind/');
	await new PointerPlayer(page).isReady();
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Kies', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Wat er gebeurt' })).toBeFocused();
	await hasNoWorker(page);
	expect(loads).toBe(2);
	expect(host.missing).toEqual([]);
	rmSync(folder, { recursive: true });
});

async function hasNoWorker(page: Page): Promise<void> {
	const registrations = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
	await expect.poll(registrations).toBe(0);
	expect(await cachesOf(page)).toEqual([]);
}
