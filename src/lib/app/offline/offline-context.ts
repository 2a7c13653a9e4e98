import { createContext } from 'svelte';
import type { Offline } from './offline.svelte';

const [getOffline, setOffline] = createContext<() => Offline | undefined>();

/** What is known of being without a network; nothing until the page has had time to ask. */
export const useOffline = getOffline;
export const provideOffline = setOffline;
