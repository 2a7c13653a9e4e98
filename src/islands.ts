import { hydrate, type Component } from 'svelte';
import { isIslandName, islands } from '$lib/app/islands/islands';
import { must } from '$lib/shared/must';

/**
 * Brings the parts of a page to life that one can operate. The rest is only read, and such a page
 * does without the rest of the app.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) void wake(place);

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
