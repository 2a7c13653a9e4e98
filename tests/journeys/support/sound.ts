import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

/** Finds nothing wrong with the page as it stands, as far as a program can see. */
export async function isSound(page: Page): Promise<void> {
	// What was just left is taken out of reach a moment after it is out of sight.
	await expect(page.locator('[aria-hidden=true].closed:not([inert])')).toHaveCount(0);
	const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
	expect(namesOf(violations), 'no violations').toEqual([]);
	expect(namesOf(incomplete), 'nothing that axe could not judge').toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow, 'nothing scrolls sideways').toBe(0);
}

type Findings = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

function namesOf(results: Findings): readonly string[] {
	return results.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}
