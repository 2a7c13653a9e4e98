import type { RouteGuide } from './route-guide';

export const staffRoute: RouteGuide = {
	title: 'Het gaat over een medewerker',
	neutralTitle: 'Naslag, over een medewerker',
	lead: 'Dit is niet de Meldcode. Je vertelt het meteen aan wie de leiding heeft.',
	when: [
		{
			lines: [
				'Je weet of vermoedt geweld of seksueel gedrag van iemand met een taak op school of opvang.',
				'Dat kan een leerkracht zijn, een conciërge, een stagiair, een vrijwilliger of een gastouder.'
			],
			sources: ['OWI-ZEDEN', 'RO-ZEDEN', 'BOINK', 'KLK']
		},
		{
			lines: ['Twijfelen is genoeg. Vertel het dan toch.'],
			sources: ['OWI-ZEDEN', 'SEKSMD']
		}
	],
	youDo: [
		{ lines: ['Is er nu gevaar? Bel 112.'], sources: ['VTGZ-MELD'] },
		{
			lines: [
				'Vertel het meteen en rechtstreeks: op school aan het bestuur, in de opvang aan de houder.',
				'Alleen je teamleider inlichten is niet genoeg.'
			],
			sources: ['OWI-ZEDEN', 'RO-ZEDEN', 'SEKSMD', 'BOINK', 'KLK']
		},
		{
			lines: [
				'Bestuur of houder overlegt direct met de vertrouwensinspecteur. Jij mag ook zelf bellen.'
			],
			sources: ['OWI-ZEDEN', 'OWI-VRAAG', 'BOINK', 'PEDDIG-VI']
		},
		{
			lines: ['Vertelt een kind het jou? Luister rustig, vraag niet uit en beloof geen geheim.'],
			sources: ['KMOK', 'AUG-DISC', 'NJI-KIND']
		},
		{
			lines: [
				'Is het bestuur zelf betrokken, of doet het niets? Bel de vertrouwensinspecteur, en bij een misdrijf de politie.'
			],
			sources: [],
			isUnconfirmed: true
		}
	],
	youDoNot: [
		{
			lines: [
				'Houd het niet geheim. Ook een contactpersoon of vertrouwenspersoon mag dat hier niet.'
			],
			sources: ['OWI-ZEDEN', 'SEKSMD', 'REVIUS']
		},
		{
			lines: [
				'Onderzoek het niet zelf, en spreek de collega er niet op aan.',
				'Vertel het ouders en team niet zelf. Laat dat aan bestuur of houder.'
			],
			sources: [],
			isUnconfirmed: true
		}
	],
	calls: ['noodnummer', 'vertrouwensinspecteur', 'politie'],
	youWrite: [
		{
			lines: ['Wat je zag en hoorde, en wanneer. Letterlijke woorden als het kan.'],
			sources: ['HP-KO1', 'HP-VO-DOS']
		},
		{
			lines: [
				'Aan wie je het vertelde, en hoe laat.',
				'Vraag het bestuur of de houder waar je dit bewaart.'
			],
			sources: [],
			isUnconfirmed: true
		}
	],
	kinds: [
		{
			id: 'onderwijs',
			title: 'Onderwijs',
			passages: [
				{
					lines: [
						'Bij een seksueel misdrijf tegen een minderjarige leerling gelden drie plichten: melden, overleggen, aangifte doen.',
						'Jij meldt bij het bestuur. Het bestuur overlegt met de vertrouwensinspecteur.',
						'Is er een redelijk vermoeden van een misdrijf? Dan moet het bestuur aangifte doen, ook als betrokkenen dat niet willen.'
					],
					sources: ['OWI-ZEDEN', 'RO-ZEDEN', 'SEKSMD2', 'BRINK']
				},
				{
					lines: [
						'Ander geweld, of een meerderjarige student? Vertel ook dat meteen aan leiding of bestuur.',
						'De vertrouwensinspecteur geeft advies. Is het een misdrijf, dan bel je de politie.'
					],
					sources: ['OWI-VRAAG', 'GO', 'PEDDIG-VI']
				},
				{
					lines: ['De regels veranderen. Controleer ze op onderwijsinspectie.nl.'],
					sources: ['OWI-WETS', 'TK36777']
				}
			],
			calls: ['vertrouwensinspecteur', 'politie']
		},
		{
			id: 'kinderopvang',
			title: 'Kinderopvang',
			passages: [
				{
					lines: [
						'De plicht geldt voor seksueel geweld én voor mishandeling.',
						'Jij meldt bij de houder: wie verantwoordelijk is voor de opvang.',
						'De houder overlegt met de vertrouwensinspecteur, en doet aangifte bij een redelijk vermoeden.',
						'Gaat het over de houder zelf? Dan doe jij aangifte. De vertrouwensinspecteur denkt mee.'
					],
					sources: ['BOINK', 'KLK', 'PICO', 'PEDDIG-VI']
				}
			],
			calls: ['vertrouwensinspecteur', 'politie']
		},
		{
			id: 'jeugdhulp',
			title: 'Jeugdhulp',
			passages: [
				{
					lines: [
						'De jeugdhulpaanbieder meldt geweld of een calamiteit meteen bij de inspectie voor de zorg (IGJ).',
						'Een leidraad uit 2018 maakt daarvan: binnen drie werkdagen.'
					],
					sources: ['IGJ-1', 'IGJ-2', 'IGJ-3']
				},
				{
					lines: ['Vertel het jouw eigen leiding meteen. Vraag na hoe het daarna gaat.'],
					sources: [],
					isUnconfirmed: true
				}
			]
		},
		{
			id: 'ook-thuis',
			title: 'Er is ook zorg over thuis, of je weet het niet',
			passages: [
				{
					lines: [
						'Doe dan allebei. Vertel het meteen aan bestuur of houder.',
						'Bel voor de thuiskant Veilig Thuis, nog voor contact met de ouders.'
					],
					sources: ['OWI-ZEDEN', 'BOINK', 'AUG-VT', 'AFWM']
				}
			],
			calls: ['veilig-thuis']
		}
	],
	onwards: []
};
