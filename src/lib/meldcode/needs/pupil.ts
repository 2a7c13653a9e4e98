import type { Need } from './need';

export const needsAboutAPupil: readonly Need[] = [
	{
		id: 'seksueel-geweld',
		title: 'Er is misschien seksueel geweld gebeurd',
		first: [
			'Vraag een kind niet uit; dat kan bewijs schaden. Bel eerst Veilig Thuis.',
			'Is er nu gevaar? Bel 112.',
			'Gaat het over een medewerker, ga dan meteen naar het bestuur of de houder.'
		],
		lines: ['veilig-thuis', 'noodnummer', 'csg', 'vertrouwensinspecteur'],
		sources: ['KMOK', 'RJ-STAP3', 'CSG', 'GGDFRL', 'OWI-ZEDEN', 'BOINK', 'VTGZ-MELD']
	},
	{
		id: 'geweld-tussen-ouders',
		title: 'Er is geweld tussen de ouders van een leerling',
		first: [
			'Is er nu gevaar? Bel 112.',
			'Vertelt een ouder of een kind het jou? Bel dezelfde dag Veilig Thuis, voordat je verder iets doet.',
			'Heb je een vermoeden? Vraag Veilig Thuis om advies voordat je een ouder erop aanspreekt.',
			'Dat geweld meemaken is voor een kind ook een vorm van kindermishandeling.'
		],
		lines: ['noodnummer', 'veilig-thuis'],
		sources: ['AFWM', 'AUG-VT', 'SIGKAART', 'AUGEO-STAP', 'OCO-MC']
	},
	{
		id: 'huwelijksdwang',
		title: 'Ik ben bang voor een gedwongen huwelijk, achterlating of besnijdenis',
		first: [
			'Bel eerst Veilig Thuis, nog voordat je met de leerling of het gezin praat.',
			'Dat doe je ook bij geweld om de familie-eer. Is er nu gevaar? Bel 112.',
			'Is de leerling al in het buitenland? Bel dan het noodnummer van Buitenlandse Zaken.'
		],
		lines: ['veilig-thuis', 'noodnummer', 'bz-nood', 'lkha'],
		sources: ['VTU-HA', 'AUGEO-STAP', 'ZORGOOG', 'BOZ-BZ', 'VTGZ-MELD']
	},
	{
		id: 'online',
		title: 'Een leerling wordt online afgeperst, of er gaan naaktbeelden rond',
		first: [
			'Steun de leerling, zonder verwijt. Betaal de afperser niet.',
			'Bekijk, bewaar en verstuur de beelden niet. Schakel de politie in.',
			'Kan vertellen thuis onveilig zijn? Bel dan eerst Veilig Thuis.'
		],
		lines: ['helpwanted', 'politie', 'veilig-thuis'],
		sources: ['STOPPEST', 'OBR-HW', 'NOS-SEXT', 'LKHA-EER'],
		isUnconfirmed: true
	},
	{
		id: 'verzuim',
		title: 'Een leerling is vaak of lang afwezig',
		first: [
			'Vraag Veilig Thuis om advies als je ook zorgen hebt over de veiligheid. Bij gevaar: bel 112.',
			'Gaat het alleen om verzuim? Dat loopt via leerplicht, niet via Veilig Thuis.',
			'Meer dan zestien uur zonder geldige reden in vier lesweken moet de school melden.',
			'Zo stond het begin 2026 in onze bronnen. Vraag de regel na bij de leerplichtambtenaar.'
		],
		lines: ['veilig-thuis', 'noodnummer'],
		sources: ['NJI-VERZUIM', 'DELFT', 'INGRADO', 'NYSINGH']
	},
	{
		id: 'buiten-thuis',
		title: 'Iemand buiten gezin en school doet een leerling kwaad',
		first: [
			'Bij gevaar: bel 112. Bel anders de politie.',
			'Vraag Veilig Thuis om advies, bijvoorbeeld als het om een trainer of een bekende gaat.',
			'Vraag bij een sportclub ook naar de vertrouwenspersoon.'
		],
		lines: ['noodnummer', 'politie', 'veilig-thuis'],
		sources: [],
		isUnconfirmed: true
	},
	{
		id: 'kind-wil-praten',
		title: 'Een kind of jongere wil zelf praten',
		first: [
			'Geef deze lijnen door en blijf zelf in de buurt.',
			'Vertelt het kind jou over geweld thuis? Bel dan dezelfde dag Veilig Thuis.'
		],
		lines: ['kindertelefoon', 'jouwggd', 'veilig-thuis'],
		sources: ['KT-OWN', 'GGDGHOR', 'AFWM', 'AUG-VT']
	}
];
