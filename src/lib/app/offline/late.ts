/** What nobody waits for: fetched when the first page stands. */
export { connect } from './this-browser';
export { default as UpdateNotice } from './UpdateNotice.svelte';
