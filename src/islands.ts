import { hydrate, mount, type Component } from 'svelte';
import { isIslandName, islands } from '$lib/app/islands/islands';
import { whenIdle } from '$lib/app/offline/when-idle';
import { must } from '$lib/shared/must';

/**
 * Brings the parts of a page to life that one can operate. The rest is only read, and such a page
 * does without the rest of the app.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) void wake(place);
whenIdle(window, () => void startOffline());

async function wake(place: HTMLElement): Promise<void> {
	const { island, props } = place.dataset;
	if (!isIslandName(island)) return;
	const { default: part }: { default: Component<never> } = await islands[island]();
	markEnds(place);
	// The page was made from these very data, so they fit.
	const given = JSON.parse(must(props, 'an island has data')) as never;
	hydrate(part, { target: place, props: given });
	place.dataset.alive = '';
}

/**
 * The framework takes over what stands between these two marks, which it makes itself only around a
 * whole page. Should it not recognise them, it draws the part anew, which loses nothing but time.
 */
function markEnds(place: HTMLElement): void {
	place.lastChild?.remove();
	place.prepend(new Comment('['));
	place.append(new Comment(']'));
}

/** As on the pages of the app: whoever only looks things up has them without a network too. */
async function startOffline(): Promise<void> {
	const late = await import('$lib/app/offline/late').catch(() => undefined);
	const { root } = document.documentElement.dataset;
	const { pathname } = new URL(`${must(root, 'a page says where its root is')}/`, location.href);
	const offline = late?.startOffline({ scope: pathname, version: __VERSION__ });
	if (late === undefined || offline === undefined) return;
	const target = must(document.querySelector('main'), 'every page has its contents');
	mount(late.UpdateNotice, { target, props: { offline, isQuiet: true } });
}
