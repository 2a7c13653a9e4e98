import type { KnownSource } from './sources';

/** What there is to know of these people, said as softly as the sources do. */
export const attentionOfficer = {
	text:
		'De aandachtsfunctionaris helpt je bij de stappen van de Meldcode. ' +
		'Elke school wordt aangeraden er een te hebben. ' +
		'In het basisonderwijs is het vaak de intern begeleider. ' +
		'Weet je niet wie het is? Kijk in het protocol van je school.',
	sources: ['5DOK-AF', 'LVAK-TR', 'LBBO', 'HG-ONDERWIJS']
} as const satisfies { readonly text: string; readonly sources: readonly KnownSource[] };
