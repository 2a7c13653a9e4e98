import type { Locator, Page } from '@playwright/test';
import type { TruthId } from '$lib/scenario/scenario';
import { chanceFor, type Route } from './stil-kind';
import { expect } from './test';

/** Plays the case in a browser with the keyboard alone, and checks where focus lands. */
export class KeyboardPlayer {
	constructor(readonly page: Page) {}

	/** Opens the case so that a first run draws this truth. */
	async opens(truth: TruthId, address = '/oefenen/stil-kind'): Promise<void> {
		await this.page.addInitScript((chance) => {
			Math.random = () => chance;
		}, chanceFor(truth));
		await this.page.goto(address);
		await this.isReady();
	}

	/** The page is alive once it has said how saving goes. */
	async isReady(): Promise<void> {
		await expect(this.page.getByText(/bewaard op dit apparaat|bewaren niet toe/)).toBeVisible();
	}

	async plays(route: Route): Promise<void> {
		for (const choice of route.choices) await this.answers(choice);
	}

	/** One answer, its consequence, and on to the next moment. */
	async answers(choice: Route['choices'][number]): Promise<void> {
		if (choice === 'call.112') {
			await this.presses(this.page.getByRole('button', { name: '112 bellen' }));
			await this.hasFocusOnTitle();
			return;
		}
		await this.chooses(choice);
		await this.goesOn();
	}

	async chooses(choice: string): Promise<void> {
		const radio = this.page.locator(`input[type=radio][value="${choice}"]`);
		await expect(radio).toBeAttached();
		const first = this.page.locator('input[type=radio][name=keuze]').first();
		await this.tabsTo(first);
		await this.page.keyboard.press('Space');
		while (!(await radio.evaluate((node) => node === document.activeElement))) {
			await this.page.keyboard.press('ArrowDown');
		}
		await this.presses(this.page.getByRole('button', { name: 'Kies', exact: true }));
		await expect(this.page.getByRole('heading', { name: 'Wat er gebeurt' })).toBeFocused();
	}

	/** From a consequence to the next moment, through the look back where a step ends. */
	async goesOn(): Promise<void> {
		const onward = this.page.getByRole('button', { name: 'Verder', exact: true });
		await this.presses(onward);
		await this.hasFocusOnTitle();
		if (await this.page.getByRole('heading', { name: /^Terugblik/ }).isVisible()) {
			await this.presses(onward);
			await this.hasFocusOnTitle();
		}
	}

	async hasFocusOnTitle(): Promise<void> {
		await expect(this.page.getByRole('heading', { level: 1 })).toBeFocused();
	}

	async presses(button: Locator): Promise<void> {
		await this.tabsTo(button);
		await this.page.keyboard.press('Enter');
	}

	async tabsTo(target: Locator): Promise<void> {
		for (let presses = 0; presses < 80; presses += 1) {
			if (await target.evaluate((node) => node === document.activeElement)) return;
			await this.page.keyboard.press('Tab');
		}
		throw new Error(`Tab never reaches ${target}`);
	}
}
