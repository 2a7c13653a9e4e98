import type { GuidePart } from './guide';

/** Each risk for which Veilig Thuis comes before any talk, with what is particular to it. */
export const specialRisks = [
	{
		id: 'eer',
		title: 'Eergerelateerd geweld',
		passages: [
			{
				lines: ['Geweld of dreiging om de eer van een familie te beschermen of te herstellen.'],
				sources: ['VTGM-EER']
			},
			{
				lines: [
					'Een leerling is bang, wordt gestraft of mag met niemand meer contact hebben.',
					'Strenge regels alleen zijn geen geweld.',
					'Ook jongens, jonge mannen en lhbti-leerlingen maken het mee.'
				],
				sources: ['VTGZ-GH', 'VTGM-EER', 'VTDR-LHBT']
			}
		]
	},
	{
		id: 'huwelijksdwang',
		title: 'Huwelijksdwang',
		passages: [
			{
				lines: [
					'Iemand moet trouwen zonder dat zelf te willen.',
					'Een leerling is bang voor een verloving, een huwelijk of een reis.',
					'Bel nog voor je met de leerling praat. Wacht niet, zeker niet vlak voor een vakantie.'
				],
				sources: ['VTGZ-GH', 'VTU-HA', 'VTFL-HA']
			},
			{
				lines: ['Het komt ook voor in streng christelijke kring, en ook bij jongens.'],
				sources: ['VTDR-LHBT']
			}
		],
		calls: ['veilig-thuis', 'lkha']
	},
	{
		id: 'achterlating',
		title: 'Achterlating',
		passages: [
			{
				lines: [
					'Iemand wordt tegen zijn wil in het buitenland achtergelaten.',
					'Bel nog voor je met de leerling praat. Wacht niet tot na de vakantie.'
				],
				sources: ['VTFL-HA', 'VTU-HA']
			},
			{
				lines: ['Is de leerling al weg? Dan is er ook een noodnummer, dag en nacht.'],
				sources: ['BOZ-BZ', 'RD-BZ']
			}
		],
		calls: ['veilig-thuis', 'bz-nood']
	},
	{
		id: 'genitale-verminking',
		title: 'Vrouwelijke genitale verminking (VGV)',
		passages: [
			{
				lines: [
					'Ook wel meisjesbesnijdenis. Het is strafbaar, ook als het in het buitenland gebeurt.',
					'Let op een combinatie: geruchten over een feest of besnijdenis, angst, lang verlof.',
					'Een reis naar familie is op zichzelf geen teken.'
				],
				sources: ['IKV-VGV', 'VGV-GGD', 'NOS-VGV']
			}
		]
	},
	{
		id: 'uitbuiting',
		title: 'Mensenhandel, uitbuiting en loverboys',
		passages: [
			{
				lines: [
					'Iemand wordt gedwongen of verleid tot seks, werk of strafbare dingen voor een ander.'
				],
				sources: [],
				isUnconfirmed: true
			},
			{
				lines: [
					'Een leerling heeft ineens dure spullen, of wordt bij school opgewacht door mensen die ouder zijn.',
					'Of verdwijnt soms, en reageert bang op berichten.',
					'Elk los teken kan ook iets anders zijn. Schrijf op wat je ziet.'
				],
				sources: ['MHZ', 'VTHAAG', 'KEERPUNT']
			}
		],
		calls: ['veilig-thuis']
	},
	{
		id: 'falsificatie',
		title: 'Kindermishandeling door falsificatie',
		passages: [
			{
				lines: [
					'Een ouder verzint, overdrijft of veroorzaakt ziekte bij een kind. Vroeger heette dit PCF of Münchhausen by proxy.',
					'Alleen artsen kunnen dit beoordelen. Een zeldzame ziekte of veel zorgen kan ook.',
					'Beschrijf alleen wat jij op school ziet.'
				],
				sources: ['NJI-KMDF', 'HG-PCF', 'KNMG-DEF1']
			},
			{
				lines: [
					'Bespreek het met je aandachtsfunctionaris en met Veilig Thuis, niet met de ouder.'
				],
				sources: ['AVPK-PCF', 'RJ-STAP3']
			}
		]
	},
	{
		id: 'seksueel-misbruik',
		title: 'Misschien seksueel misbruik',
		passages: [
			{
				lines: [
					'Vraag niet uit, en ga niet zelf op onderzoek. Dat kan bewijs schaden.',
					'Bel Veilig Thuis en vraag wie er met het kind praat.'
				],
				sources: ['KMOK', 'RJ-STAP3']
			},
			{
				lines: ['Er zijn geen tekenen die alleen hierop wijzen. De meeste kinderen verbergen het.'],
				sources: ['SCHOOLV']
			},
			{
				lines: ['Gaat het over een medewerker? Ga dan meteen naar het bestuur of de houder.'],
				sources: ['OWI-ZEDEN', 'BOINK']
			}
		],
		calls: ['veilig-thuis', 'csg']
	}
] as const satisfies readonly GuidePart[];
