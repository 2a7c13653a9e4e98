import type { BrowserContext, Page } from '@playwright/test';

/**
 * SvelteKit's route announcer hides itself with an inline style, which a strict policy refuses
 * with exactly this message. Nothing else is let through.
 */
const knownMessage =
	/^(Refused to apply inline style|Applying inline style violates).*style-src 'self'/;

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
			if (message.type() !== 'error' || knownMessage.test(message.text())) return;
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
