import { definitionIds } from '$lib/app/reference/terms';
import { definitions } from '$lib/meldcode/definitions';
import {
	disclosureIsAcute,
	noGeneralDuty,
	openReport,
	reportingNorms
} from '$lib/meldcode/reporting-norms';
import type { Entry } from '../search-entry';

export const definitionEntries = (): readonly Entry[] =>
	(['acute', 'structural', 'disclosure'] as const).map((id) => ({
		id: `definition-${id}`,
		kind: 'definition',
		title: definitions[id].term,
		text: definitions[id].meaning.slice(0, 2).join(' '),
		path: '/meldcode/begrippen',
		hash: definitionIds[id]
	}));

export const normEntries = (): readonly Entry[] =>
	[
		...reportingNorms.map((norm) => ({ ...norm, title: titles[norm.id] ?? 'Melden is de norm' })),
		{ ...noGeneralDuty, id: 'geen-meldplicht', title: 'Is melden verplicht?' },
		{ ...disclosureIsAcute, id: 'onthulling', title: 'Melden als een kind het zelf vertelt' },
		{ ...openReport, id: 'open-melden', title: 'Melden doe je open, niet anoniem' }
	].map(({ id, title, text }) => ({
		id: `norm-${id}`,
		kind: 'norm',
		title,
		text,
		path: '/meldcode/begrippen',
		hash: 'norm'
	}));

const titles: Readonly<Record<string, string>> = {
	onveiligheid: 'Melden bij acute of structurele onveiligheid',
	'hulp-schiet-tekort': 'Melden als hulp niet lukt of tekortschiet',
	'onveiligheid-blijft': 'Melden als hulp de onveiligheid niet stopt'
};
