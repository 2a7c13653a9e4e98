import type { Need } from './need';

export const needsAtSchool: readonly Need[] = [
	{
		id: 'medewerker',
		title: 'Het gaat over een medewerker',
		first: [
			'Is er nu gevaar? Bel 112.',
			'Vertel het meteen en rechtstreeks aan het bestuur, in de kinderopvang aan de houder.',
			'Onderzoek het niet zelf, en spreek de collega er niet op aan.',
			'Is bestuur of houder zelf betrokken, of doen zij niets? Bel de vertrouwensinspecteur, bij een misdrijf ook de politie.',
			'Regels kunnen veranderen: controleer ze op onderwijsinspectie.nl.'
		],
		lines: ['vertrouwensinspecteur', 'politie', 'noodnummer'],
		sources: ['OWI-ZEDEN', 'OWI-VRAAG', 'RO-ZEDEN', 'BOINK', 'KLK'],
		isUnconfirmed: true
	},
	{
		id: 'leerlingen-onderling',
		title: 'Er is geweld tussen leerlingen',
		first: [
			'Is er nu gevaar? Bel 112.',
			'Vertel het meteen aan je leiding of bestuur.',
			'De vertrouwensinspecteur denkt mee. Is het een misdrijf, dan bel je de politie.'
		],
		lines: ['noodnummer', 'school-veiligheid', 'vertrouwensinspecteur', 'politie'],
		sources: ['OWI-VRAAG', 'GO', 'PEDDIG-VI', 'AVS-SSV', 'VTGZ-MELD']
	},
	{
		// For education no page says what to do then; see the member of staff for childcare.
		id: 'school-doet-niets',
		title: 'Mijn school of bestuur doet niets',
		first: [
			'Is er nu gevaar? Bel 112, en wacht op niemand.',
			'Gaat het om thuis? Bel zelf Veilig Thuis. Voor zover wij weten mag iedere medewerker advies vragen.',
			'Gaat het over een medewerker? Bel de vertrouwensinspecteur, en bij een misdrijf ook de politie.'
		],
		lines: ['noodnummer', 'veilig-thuis', 'vertrouwensinspecteur', 'politie'],
		sources: ['HP-SO-ACUUT', 'AUG-VT', 'OWI-VRAAG'],
		isUnconfirmed: true
	}
];
