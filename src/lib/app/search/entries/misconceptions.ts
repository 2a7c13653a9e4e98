import { misconceptionThemes } from '$lib/meldcode/misconceptions';
import type { Entry } from '../search-entry';
import { inShort } from './in-short';

/** The themes, which stand in the list from A to Z for all sentences in them. */
export const claimThemeEntries = (): readonly Entry[] =>
	misconceptionThemes.map(({ id, title }) => ({
		id: `claims-${id}`,
		kind: 'topic',
		title: `Misverstanden: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
		text: 'Zinnen die je in elke teamkamer hoort. Klopt het, en waarom?',
		path: '/meldcode/misverstanden',
		hash: id
	}));

/** In quotes, and never without whether it holds: half of them are false. */
export const claimEntries = (): readonly Entry[] =>
	misconceptionThemes
		.flatMap(({ items }) => items)
		.map(({ id, claim, isTrue, why, isUnconfirmed }) => ({
			id: `claim-${id}`,
			kind: 'claim',
			title: `“${claim}”`,
			text: `${isTrue ? 'Dit klopt.' : 'Dit klopt niet.'} ${inShort(why, 70)}`,
			path: '/meldcode/misverstanden',
			hash: id,
			...(isUnconfirmed === true && { isUnconfirmed })
		}));
