/** The screens of what is read afterwards: fetched together with the texts that they show. */
export { default as Debrief } from './Debrief.svelte';
export { default as LookBack } from './LookBack.svelte';
