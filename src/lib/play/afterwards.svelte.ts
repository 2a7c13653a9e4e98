/** The screens of what is read afterwards: fetched together with the texts that they show. */
export { default as Debrief } from './Debrief.svelte';
export { default as LookBack } from './LookBack.svelte';
/** For a run that was begun before there was a whole case to keep it with. */
export { truthOfEarly, withEarlyChoices } from './early-run';
