import { createContext } from 'svelte';
import type { SourceLink } from '$lib/meldcode/source-links';

type Sources = Readonly<Record<string, SourceLink>>;

const [getSources, setSources] = createContext<() => Sources>();

/** What the source keys of the case at hand are called on screen, and where they lead. */
export const useShownSources = getSources;
export const provideShownSources = setSources;
