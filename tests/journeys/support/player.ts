import type { Locator, Page } from '@playwright/test';
import type { TruthId } from '$lib/scenario/scenario';
import { chanceFor, type Route } from './stil-kind';
import { expect } from './test';

/** Plays the case in a browser, and checks where focus lands. */
abstract class Player {
	constructor(readonly page: Page) {}

	abstract presses(button: Locator): Promise<void>;
	/** Marks an answer, without giving it yet. */
	protected abstract marks(radio: Locator): Promise<void>;

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
		await this.marks(this.page.locator(`input[type=radio][value="${choice}"]`));
		await this.presses(this.page.getByRole('button', { name: 'Kies', exact: true }));
		await expect(this.page.getByRole('heading', { name: 'Wat er gebeurt' })).toBeFocused();
	}

	/** From a consequence to the next moment, through the look back where a step ends. */
	async goesOn(): Promise<void> {
		await this.goesOnFromConsequence();
		if (await this.isLookingBack()) await this.goesOnFromConsequence();
	}

	/** One press on *Verder*: to the look back where a step ends, otherwise to the next moment. */
	async goesOnFromConsequence(): Promise<void> {
		await this.presses(this.page.getByRole('button', { name: 'Verder', exact: true }));
		await this.hasFocusOnTitle();
	}

	isLookingBack(): Promise<boolean> {
		return this.page.getByRole('heading', { name: /^Terugblik/ }).isVisible();
	}

	async hasFocusOnTitle(): Promise<void> {
		await expect(this.page.getByRole('heading', { level: 1 })).toBeFocused();
	}
}

/** Uses nothing but the keyboard. */
export class KeyboardPlayer extends Player {
	override async presses(button: Locator): Promise<void> {
		await this.#tabsTo(button);
		await this.page.keyboard.press('Enter');
	}

	protected override async marks(radio: Locator): Promise<void> {
		await expect(radio).toBeAttached();
		await this.#tabsTo(this.page.locator('input[type=radio][name=keuze]').first());
		await this.page.keyboard.press('Space');
		for (let presses = 0; !(await hasFocus(radio)); presses += 1) {
			if (presses > 8) throw new Error(`The arrow keys never reach ${radio}`);
			await this.page.keyboard.press('ArrowDown');
		}
	}

	async #tabsTo(target: Locator): Promise<void> {
		for (let presses = 0; presses < 80; presses += 1) {
			if (await hasFocus(target)) return;
			await this.page.keyboard.press('Tab');
		}
		throw new Error(`Tab never reaches ${target}`);
	}
}

/** Points and clicks, which is faster where the keyboard is not what is tested. */
export class PointerPlayer extends Player {
	override async presses(button: Locator): Promise<void> {
		await button.click();
	}

	protected override async marks(radio: Locator): Promise<void> {
		await radio.check();
	}
}

function hasFocus(target: Locator): Promise<boolean> {
	return target.evaluate((node) => node === document.activeElement);
}
