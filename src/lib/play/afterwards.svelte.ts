/**
 * What nobody needs with the first choice: the screens of what is read afterwards and beside the
 * story, fetched together with the texts that they show.
 */
export { default as Aside } from './Aside.svelte';
export { default as Debrief } from './Debrief.svelte';
export { default as LogbookEntries } from './LogbookEntries.svelte';
export { default as LookBack } from './LookBack.svelte';
/** For a run that was begun before there was a whole case to keep it with. */
export { truthOfEarly, withEarlyChoices } from './early-run';
