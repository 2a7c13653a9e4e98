/** The screens that are read afterwards, together with what they show from outside the case. */
export {
	Aside,
	LogbookEntries,
	LookBack,
	truthOfEarly,
	withEarlyChoices
} from '$lib/play/afterwards.svelte';
export { default as Debrief } from './CaseDebrief.svelte';
