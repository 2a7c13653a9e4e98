import type { StepGuide } from './step-guide';

export const decideGuide = {
	number: 5,
	youDo: [
		{
			lines: ['Beslis eerst of melden nodig is. Beslis daarna of hulp (ook) kan.'],
			sources: ['GGDZ', 'NJI-WERK', 'MOETD']
		},
		{
			lines: ['Is het acuut of structureel onveilig, of twijfel je daarover? Dan meld je altijd.'],
			sources: ['HP-BO5', 'KNMG-5', 'HP-KZ']
		},
		{
			lines: [
				'Anders kan hulp alleen genoeg zijn: als ze past, iedereen meewerkt en het blijvend veilig wordt.',
				'Klopt er één van de drie niet? Dan meld je.'
			],
			sources: ['PSYVM', 'GGDZ', 'NJI-AFW']
		},
		{
			lines: [
				'Melden en helpen kunnen samengaan. Bespreek hulp die je wilt geven met Veilig Thuis.'
			],
			sources: ['MC-MELDEN', 'MOETD']
		},
		{
			lines: ['Melden doe je aan de telefoon. Is het acuut, dan wacht je op niemand.'],
			sources: ['VTGZ-MELD', 'HP-BO5', 'HP-SO-ACUUT']
		},
		{
			lines: [
				'Na een melding neemt Veilig Thuis het zicht op veiligheid over.',
				'Jij blijft verantwoordelijk voor de steun en hulp die jij kunt geven.'
			],
			sources: ['MC-MELDEN', 'GZ-KWART']
		},
		{
			lines: [
				'Geef het kind rust, aandacht en een voorspelbare schooldag. Blijf kijken en opschrijven.'
			],
			sources: ['EHGKM', 'AUG-HWC']
		},
		{
			lines: ['Verandert er iets? Bel opnieuw. Veilig Thuis haalt zijn termijnen niet altijd.'],
			sources: ['TUB', 'PAROOL', 'RTVU']
		}
	],
	youAsk: [
		{
			lines: ['Beslis als school: de aandachtsfunctionaris of intern begeleider met de directie.'],
			sources: ['HP-BO5']
		},
		{
			lines: ['Veilig Thuis, bij twijfel en voor elke melding.'],
			sources: ['GGDZ', 'HP-BO5']
		},
		{
			lines: [
				'Hulp regelt een leerkracht niet alleen. De zorgcoördinator, intern begeleider of een partner doet dat.'
			],
			sources: ['HP-BO5']
		}
	],
	youWrite: [
		{
			lines: [
				'Het besluit, en waarom.',
				'Wie het weet, hoe er is gereageerd, en elke poging om iemand te bereiken.',
				'De afspraken met Veilig Thuis en met de betrokkenen.'
			],
			sources: ['KNMG-5']
		},
		{
			lines: [
				'Bij hulp: wanneer het effect merkbaar moet zijn, wie casemanager is en wie wat doet.',
				'Een casemanager houdt het overzicht over de hulp.'
			],
			sources: ['HP-BO5']
		}
	],
	mistakes: [
		{
			lines: ['Niet melden omdat er al hulp is, terwijl het acuut of structureel onveilig is.'],
			sources: ['KNMG-5', 'HP-KZ', 'MOETD']
		},
		{
			lines: ['Melden en dan loslaten.'],
			sources: ['MC-MELDEN', 'MOETD']
		},
		{
			lines: ['Een dringende melding mailen.'],
			sources: ['VTGZ-MELD']
		},
		{
			lines: [
				'Een melding vol conclusies, zonder feiten. Houd feit, mening en vermoeden uit elkaar.'
			],
			sources: ['OG-ACTUEEL']
		}
	],
	topics: ['ouders-vertellen', 'vanaf-zestien', 'vastleggen']
} as const satisfies StepGuide;
