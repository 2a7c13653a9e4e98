/** What a page shows of earlier runs: fetched together with the database that knows them. */
export { default as BrokenRuns } from './BrokenRuns.svelte';
export { default as OpenRuns } from './OpenRuns.svelte';
