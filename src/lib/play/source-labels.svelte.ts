import { createContext } from 'svelte';

/** What a source key is called on screen. Only those of the case at hand, not the whole register. */
export type SourceLabels = Readonly<Record<string, string>>;

const [getLabels, setLabels] = createContext<() => SourceLabels>();

export const useSourceLabels = getLabels;
export const provideSourceLabels = setLabels;
