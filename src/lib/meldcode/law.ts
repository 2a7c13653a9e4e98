import type { GuidePart } from './guide';
import { noGeneralDuty } from './reporting-norms';

/** What the law asks, in short, for who wants to know what the five steps rest on. */
export const law = [
	{
		id: 'wat-het-is',
		title: 'Wat de Meldcode is',
		passages: [
			{
				lines: [
					'Een plan in vijf stappen, van het eerste signaal tot het besluit.',
					'Hij gaat over kindermishandeling en huiselijk geweld, in elke vorm.',
					'Elke school maakt een eigen versie, met ten minste deze vijf stappen.'
				],
				sources: ['GGDZ', 'NJI-WERK', 'PSYVM', 'KOW']
			},
			{
				lines: ['Het bestuur stelt hem vast, en zorgt dat iedereen hem kent en gebruikt.'],
				sources: ['NJI-WERK', 'STB2013']
			},
			{
				lines: ['De stappen hoeven niet altijd na elkaar. Je kunt stoppen, en opnieuw beginnen.'],
				sources: ['AFWM']
			}
		]
	},
	{
		id: 'voor-wie',
		title: 'Voor wie hij geldt',
		passages: [
			{
				lines: [
					'Voor onderwijs, kinderopvang, zorg, jeugdhulp, maatschappelijke ondersteuning en justitie.',
					'Ook voor wie daar als zelfstandige werkt.'
				],
				sources: ['GGDZ', 'KOW', 'PSYVM']
			},
			{
				lines: ['In het onderwijs: van basisschool tot universiteit, en ook voor leerplicht.'],
				sources: ['HG-ONDERWIJS']
			}
		]
	},
	{
		id: 'geen-meldplicht',
		title: 'Geen plicht door de wet, wel een norm',
		passages: [
			{ lines: [noGeneralDuty.text], sources: noGeneralDuty.sources },
			{
				lines: [
					'Die norm geldt sinds 2019. Sindsdien is er ook een afwegingskader: vragen die helpen beslissen.'
				],
				sources: ['SWN', 'STB2017', 'NJI-WERK', 'MIN2018']
			}
		]
	},
	{
		id: 'meldrecht',
		title: 'Melden mag zonder toestemming',
		passages: [
			{
				lines: [
					'Dat heet meldrecht. Het staat in de Wet maatschappelijke ondersteuning 2015, artikel 5.2.6.',
					'Het geldt ook als het alleen om volwassenen gaat.'
				],
				sources: ['OG-THEMA', 'BOINK-FAQ']
			},
			{
				lines: [
					'Zonder toestemming is niet: zonder dat zij het weten. Ouders inlichten is de regel.'
				],
				sources: ['5DOK-VNG', 'OG-ACTUEEL', 'KLK-OUD']
			}
		]
	},
	{
		id: 'geheim',
		title: 'Geheimhouding',
		passages: [
			{
				lines: [
					'Advies vragen zonder namen breekt je geheimhouding niet.',
					'Ga je wel iets delen? Overleg eerst, verzamel zorgvuldig, en leg je afweging vast.'
				],
				sources: ['TRAUMA', 'BOINK-FAQ']
			}
		]
	},
	{
		id: 'niet',
		title: 'Wat hij niet is',
		passages: [
			{
				lines: ['Geen onderzoek: je hoeft niets te bewijzen. Dat werk is van Veilig Thuis.'],
				sources: ['NJI-KIND', 'DIDACTIEF']
			},
			{
				lines: [
					'Niet voor een vermoeden tegen een medewerker, en niet voor pesten of verzuim alleen.'
				],
				sources: ['OWI-ZEDEN', 'BOINK', 'NYSINGH', 'NJI-VERZUIM']
			}
		]
	},
	{
		id: 'in-ontwikkeling',
		title: 'In ontwikkeling',
		passages: [
			{
				lines: [
					'Er komen misschien regionale veiligheidsteams; dat is beleid, nog geen wet (stand eind 2025).',
					'De Meldcode en Veilig Thuis blijven je ingang, zolang niet anders is bekendgemaakt.'
				],
				sources: ['VJHG', 'BLIJV', 'TS2025']
			}
		]
	}
] as const satisfies readonly GuidePart[];

/** The dates behind it, oldest first. */
export const lawDates = [
	{
		year: 'juli 2013',
		text: 'De wet gaat in: organisaties moeten een meldcode hebben en gebruiken.',
		sources: ['PSYVM', 'KROMME', 'STB2013']
	},
	{
		year: 'januari 2015',
		text: 'Veilig Thuis begint. Het volgt het AMK en het Steunpunt Huiselijk Geweld op.',
		sources: ['NU-CBS', 'NVT-LIST']
	},
	{
		year: 'januari 2019',
		text: 'Stap 4 en 5 veranderen: er komt een afwegingskader. Melden en helpen worden twee besluiten.',
		sources: ['SWN', 'NJI-WERK', 'MC-HAAG', 'MOETD']
	}
] as const;
