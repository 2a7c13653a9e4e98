/** What a page shows of earlier runs and of saving: fetched together with the database. */
export { default as BrokenRuns } from './BrokenRuns.svelte';
export { default as OpenRuns } from './OpenRuns.svelte';
export { default as SavingNotices } from './SavingNotices.svelte';
