import { figures } from '$lib/meldcode/figures';
import { sixForms, specialForms, type Form } from '$lib/meldcode/forms';
import { roles, terms, type Term } from '$lib/meldcode/glossary';
import { whatItIs } from '$lib/meldcode/what-it-is';
import type { Entry, FoundEntry } from '../search-entry';
import { inShort } from './in-short';

const path = '/meldcode/begrippen';

export const formEntries = (): readonly FoundEntry[] =>
	[...sixForms, ...specialForms].map(
		({ id, name, formerly, inShort, first, isUnconfirmed }: Form) => ({
			id: `form-${id}`,
			kind: 'form',
			title: name,
			text: [inShort, first ?? ''].join(' ').trim(),
			path,
			hash: id,
			words: formerly === undefined ? [] : [formerly],
			...(isUnconfirmed === true && { isUnconfirmed })
		})
	);

export const termEntries = (): readonly FoundEntry[] =>
	[...roles, ...terms].map(({ id, term, formerly, meaning, isUnconfirmed }: Term) => ({
		id: `term-${id}`,
		kind: 'term',
		title: term,
		text: meaning[0] ?? '',
		path,
		hash: id,
		words: formerly === undefined ? [] : [formerly],
		...(isUnconfirmed === true && { isUnconfirmed })
	}));

export const whatItIsEntries = (): readonly Entry[] =>
	whatItIs.map(({ id, term, meaning }) => ({
		id: `term-${id}`,
		kind: 'term',
		title: term,
		text: inShort(meaning.text, 100),
		path,
		hash: id
	}));

/** All under one name in the list from A to Z: an amount is no name to look under. */
export const figureEntries = (): readonly Entry[] => [
	{
		id: 'figures',
		kind: 'topic',
		title: 'Cijfers',
		text: 'Hoe vaak het voorkomt, en wat een cijfer niet zegt.',
		path,
		hash: 'cijfers'
	},
	...figures.map(({ id, amount, counts, year }): Entry => ({
		id: `figure-${id}`,
		kind: 'figure',
		title: amount,
		text: `${counts.charAt(0).toUpperCase()}${counts.slice(1)} (${year})`,
		path,
		hash: `cijfer-${id}`
	}))
];
