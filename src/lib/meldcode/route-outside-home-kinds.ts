import type { GuidePart } from './guide';

/** Worries that have another way than the Meldcode. */
export const otherDoors = [
	{
		id: 'tussen-leerlingen',
		title: 'Geweld of seksueel gedrag tussen leerlingen',
		passages: [
			{
				lines: [
					'Vertel het meteen aan je leiding of bestuur. Volg het veiligheidsbeleid van je school.',
					'De vertrouwensinspecteur denkt mee. Is het een misdrijf, dan bel je de politie.'
				],
				sources: ['OWI-VRAAG', 'GO', 'PEDDIG-VI']
			},
			{
				lines: ['Kinderopvang: volg de route “kinderen onderling” van het protocol.'],
				sources: ['BOINK', 'KLK']
			}
		],
		calls: ['vertrouwensinspecteur', 'politie', 'school-veiligheid']
	},
	{
		id: 'pesten',
		title: 'Pesten',
		passages: [
			{ lines: ['Daarvoor heeft je school antipestbeleid. Volg dat.'], sources: ['NYSINGH'] }
		],
		calls: ['school-veiligheid']
	},
	{
		id: 'online',
		title: 'Een onbekende, online druk of naaktbeelden',
		passages: [
			{
				lines: [
					'Steun de leerling, zonder verwijt. Betaal de afperser niet.',
					'Doe dit als team, met je directie en de politie. Helpwanted geeft advies.'
				],
				sources: ['STOPPEST', 'OBR-HW', 'NOS-SEXT']
			},
			{
				lines: [
					'Vertel het de ouders samen met de leerling.',
					'Kan dat thuis onveilig zijn? Bel dan eerst Veilig Thuis.'
				],
				sources: ['STOPPEST', 'LKHA-EER']
			},
			{
				lines: ['Bekijk, bewaar en verstuur de beelden niet.'],
				sources: [],
				isUnconfirmed: true
			}
		],
		calls: ['helpwanted', 'politie', 'veilig-thuis']
	},
	{
		id: 'club',
		title: 'Een trainer, de club of een vreemde',
		passages: [
			{
				lines: [
					'Vertel het je directie. Is het een misdrijf, dan ga je naar de politie.',
					'Hangt het kind van deze volwassene af, of twijfel je? Vraag Veilig Thuis om advies.',
					'Vraag ook na of de club een vertrouwenspersoon heeft.'
				],
				sources: [],
				isUnconfirmed: true
			}
		],
		calls: ['politie', 'veilig-thuis']
	},
	{
		id: 'verzuim',
		title: 'Verzuim',
		passages: [
			{
				lines: [
					'Verzuim alleen hoort bij leerplicht, niet bij Veilig Thuis. Dreig er ook niet mee.',
					'Meer dan 16 uur zonder geldige reden in vier lesweken? Dan moet de school dat melden.',
					'Basisscholen melden bij de leerplichtambtenaar, voortgezet onderwijs en mbo via DUO.',
					'Zo stond het begin 2026 in onze bronnen. Vraag de regel na bij de leerplichtambtenaar.',
					'Is er ook zorg over de veiligheid thuis? Dan geldt de Meldcode wel.'
				],
				sources: ['NJI-VERZUIM', 'DELFT', 'INGRADO']
			}
		]
	},
	{
		id: 'geschil',
		title: 'Onenigheid met ouders',
		passages: [
			{
				lines: [
					'Over steun, schoolkeuze of passend onderwijs: ga naar de klachtenroute of het samenwerkingsverband.',
					'Een melding is nooit een drukmiddel.'
				],
				sources: ['NYSINGH', 'BALANS', 'INGRADO']
			}
		]
	},
	{
		id: 'somber',
		title: 'Een leerling wil niet meer leven',
		passages: [
			{
				lines: ['Laat de leerling niet alleen, en zorg vandaag nog voor steun.'],
				sources: ['LERAAR24']
			},
			{
				lines: ['113 denkt mee. Is er acuut gevaar, dan bel je 112.'],
				sources: ['UPD-113', 'NU-113']
			},
			{
				lines: [
					'Noemt de leerling geweld thuis? Bel dezelfde dag Veilig Thuis, nog voor contact met de ouders.'
				],
				sources: ['AFWM', 'AUG-VT']
			}
		],
		calls: ['hulplijn-113', 'noodnummer', 'veilig-thuis']
	},
	{
		id: 'opvoeden',
		title: 'Vragen over opvoeden, zonder onveiligheid',
		passages: [
			{
				lines: ['Vraag je intern begeleider welke gewone hulp er in de buurt is.'],
				sources: [],
				isUnconfirmed: true
			}
		]
	}
] as const satisfies readonly GuidePart[];
