import { otherRouteGuides } from '$lib/meldcode/other-route-guides';
import { otherRouteIds, type OtherRouteId } from '$lib/meldcode/other-routes';
import type { Entry } from '../search-entry';
import { wordsOfPart } from './topics';

/** The routes beside the five steps, and what differs per kind. */
export const routeEntries = (): readonly Entry[] => otherRouteIds.flatMap(routeAndKinds);

/** What goes before the words of a kind, where they stand apart from their page. */
const ofKinds: Readonly<Record<OtherRouteId, { readonly title?: string; readonly first: string }>> =
	{
		acuut: { first: 'Bij gevaar: bel 112.' },
		'bijzondere-risicos': { first: 'Bel Veilig Thuis vóór elk gesprek.' },
		medewerker: { title: 'Over een medewerker: ', first: '' },
		'leerlingen-onderling': { first: '' }
	};

function routeAndKinds(id: OtherRouteId): readonly Entry[] {
	const { title, lead, kinds } = otherRouteGuides[id];
	const path = `/meldcode/route/${id}` as const;
	const before = ofKinds[id];
	return [
		{ id: `route-${id}`, kind: 'route', title, text: lead, path },
		...kinds.map((part): Entry => {
			const words = wordsOfPart(part);
			return {
				id: `route-${id}-${part.id}`,
				kind: 'route',
				title: before.title === undefined ? part.title : before.title + lowerFirst(part.title),
				...words,
				text: `${before.first} ${words.text}`.trim(),
				path,
				hash: part.id
			};
		})
	];
}

function lowerFirst(text: string): string {
	return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
