import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { fetchStory, patiently } from '$lib/app/case-parts';
import { isComingAlive } from '$lib/app/early-presses';
import { pauseAfter } from '$lib/app/surroundings';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch, params }) => {
	const { scenario } = data.atHand;
	if (scenario !== undefined) return { story: scenario };
	const address = resolve('/oefenen/[casus]/verhaal.json', { casus: params.casus });
	const attempt = () => fetchStory(fetch, address);
	// The page is on screen and can be read: an error in its place would take the story away.
	if (isComingAlive()) return { story: await patiently(attempt, pauseAfter) };
	const story = await attempt();
	if (!story.ok) error(503, 'Deze casus kon niet worden opgehaald.');
	return { story: story.value };
};
