/**
 * The parts that come to life on a page that is otherwise only read, and where their code is. They
 * know nothing of the framework around the app: what they need is given to them as plain data.
 */
export const islands = {
	'bruise-places': () => import('$lib/meldcode/BruisePlaces.svelte'),
	search: () => import('$lib/app/search/SearchScreen.svelte'),
	'signal-finder': () => import('$lib/app/reference/SignalFinder.svelte'),
	consult: () => import('$lib/app/reference/ConsultPart.svelte'),
	weighing: () => import('$lib/app/reference/WeighingPart.svelte'),
	'call-cards': () => import('$lib/app/school/CallCards.svelte'),
	'own-school': () => import('$lib/app/school/SchoolScreen.svelte'),
	'school-contacts': () => import('$lib/app/school/SchoolContacts.svelte'),
	'sheet-school': () => import('$lib/app/school/SheetSchool.svelte'),
	'open-place': () => import('$lib/app/help/OpenPlace.svelte'),
	'turn-all-cards': () => import('$lib/meldcode/TurnAllCards.svelte'),
	'print-button': () => import('$lib/ui/PrintButton.svelte')
} as const;

export type IslandName = keyof typeof islands;

/** Whether there is such a part. */
export function isIslandName(name: string | undefined): name is IslandName {
	return name !== undefined && Object.hasOwn(islands, name);
}
