import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';

/** How SvelteKit's route announcer wants to hide itself, in `.svelte-kit/generated/root.svelte`. */
const announcerStyle =
	'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); ' +
	'overflow: hidden; white-space: nowrap; width: 1px; height: 1px';

/**
 * A strict policy refuses that style, and Chromium names it by its hash. This one message is let
 * through, of this one style, and nothing else.
 */
const knownMessage = {
	start:
		"Applying inline style violates the following Content Security Policy directive 'style-src ",
	hash: `a hash ('sha256-${createHash('sha256').update(announcerStyle).digest('base64')}')`
};

function isKnown(message: string): boolean {
	return message.startsWith(knownMessage.start) && message.includes(knownMessage.hash);
}

/** Everything that must not happen in the browser while somebody uses the app, as it happens. */
export class Complaints {
	readonly #seen: string[] = [];
	readonly #context: BrowserContext;
	readonly #origins: readonly string[];

	/** Watches all pages of a context; `origins` are the only ones that may be asked for anything. */
	constructor(context: BrowserContext, origins: readonly string[]) {
		this.#context = context;
		this.#origins = origins;
		context.on('request', (request) => this.#judgeAddress(request.url()));
		context.on('weberror', (error) => this.#seen.push(`page error: ${error.error().message}`));
		context.pages().forEach((page) => this.#listen(page));
		context.on('page', (page) => this.#listen(page));
	}

	/** All complaints so far, and the cookies that stand now. */
	async all(): Promise<readonly string[]> {
		const cookies = await this.#context.cookies();
		return [...this.#seen, ...cookies.map(({ name }) => `cookie: ${name}`)];
	}

	#listen(page: Page): void {
		page.on('console', (message) => {
			if (message.type() !== 'error' || isKnown(message.text())) return;
			this.#seen.push(`console error: ${message.text()}`);
		});
		// A socket is no request, and would slip through.
		page.on('websocket', (socket) => this.#seen.push(`web socket: ${socket.url()}`));
	}

	#judgeAddress(address: string): void {
		const { protocol, origin } = new URL(address);
		if (protocol === 'data:' || protocol === 'blob:' || this.#origins.includes(origin)) return;
		this.#seen.push(`request to another origin: ${address}`);
	}
}
