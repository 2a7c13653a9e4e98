import { definitions } from './definitions';
import { reportingNorms } from './reporting-norms';
import type { RouteGuide } from './route-guide';

export const acuteRoute: RouteGuide = {
	title: 'Er is nu gevaar',
	neutralTitle: 'Naslag, nu meteen',
	lead: 'Bel 112, of bel meteen Veilig Thuis. Je hoeft op niemand te wachten.',
	when: [
		{ lines: definitions.acute.meaning, sources: definitions.acute.sources },
		{
			lines: [
				'Denk ook aan een ouder die nu niet kan zorgen, door drank, drugs of een crisis.',
				'Of aan dreigen met doden, verwonden of meenemen.'
			],
			sources: ['INTERV']
		},
		{
			lines: [
				'Is iemand bij de keel gegrepen? Dat is een van de sterkste voortekenen van dodelijk geweld.',
				'Ook als iemand bij een gewelddadige partner weggaat, is het gevaar groot.'
			],
			sources: ['EV-OM', 'EERSTEL', 'OBR-FEM']
		},
		{ lines: ['Twijfel je? Dan telt het als acuut.'], sources: ['HP-BO5'] }
	],
	youDo: [
		{
			lines: ['Is er levensgevaar of geweld? Bel 112. Blijf bij het kind als dat veilig kan.'],
			sources: ['VTGZ-MELD', 'IKV']
		},
		{
			lines: ['Bel daarna Veilig Thuis. Is er geen levensgevaar, bel Veilig Thuis dan meteen.'],
			sources: ['HP-KO1', 'VTGZ-MELD', 'HP-SO-ACUUT']
		},
		{
			lines: [
				'Iedereen op school mag bellen. Liefst met directie of intern begeleider, maar wacht niet op hen.'
			],
			sources: ['HP-SO-ACUUT']
		},
		{
			lines: ['Wordt het dreigend, of is er gevaar en krijg je geen gehoor? Bel 112.'],
			sources: ['VTGZ-MELD']
		},
		...reportingNorms
			.filter(({ id }) => id === 'onveiligheid')
			.map(({ text, sources }) => ({ lines: [text], sources })),
		{
			lines: ['Vertel het daarna aan je directie, en schrijf het op.'],
			sources: ['HP-SO-ACUUT']
		}
	],
	youDoNot: [
		{
			lines: ['Wacht niet op een collega, een gesprek of meer zekerheid.'],
			sources: ['HP-KO1', 'HP-SO-ACUUT', 'VBS']
		},
		{
			lines: ['Mail niet, en gebruik niet alleen een formulier. Bel.'],
			sources: ['VTGZ-MELD']
		},
		{
			lines: ['Licht de ouders niet eerst in. Beslis met Veilig Thuis wanneer zij het horen.'],
			sources: ['OG-ACTUEEL', 'KLK-OUD', 'AFWM']
		},
		{
			lines: [
				'Stuur het kind liever niet naar huis voordat Veilig Thuis advies gaf.',
				'Spreek met Veilig Thuis ook af wie het de ouders vertelt.',
				'Zegt een afspraak op school dat alleen de directie belt? Wacht daar nu niet op.'
			],
			sources: [],
			isUnconfirmed: true
		}
	],
	calls: ['noodnummer', 'veilig-thuis'],
	youWrite: [
		{
			lines: [
				'Tijd, plaats, en wat je zag en hoorde.',
				'Wat het kind zei, zo letterlijk mogelijk.'
			],
			sources: ['HP-KO1', 'HP-VO-DOS']
		},
		{
			lines: ['Wie je belde, wanneer, en wat er is afgesproken.'],
			sources: ['KNMG-5', 'ZORGOOG']
		},
		{
			lines: ['Waarom de ouders het nog niet weten.'],
			sources: ['OG-ACTUEEL']
		}
	],
	kinds: [
		{
			id: 'verteld',
			title: 'Een kind vertelt het zelf',
			passages: [
				{
					lines: [...definitions.disclosure.meaning, ...definitions.disclosure.youDo],
					sources: definitions.disclosure.sources
				},
				{
					lines: ['Zorg dat iemand die het kind vertrouwt in de buurt blijft terwijl jij belt.'],
					sources: [],
					isUnconfirmed: true
				}
			],
			calls: ['veilig-thuis', 'noodnummer']
		},
		{
			id: 'ophalen',
			title: 'Een ouder komt het kind halen, en je vertrouwt het niet',
			passages: [
				{
					lines: ['Is er gevaar? Bel 112.'],
					sources: ['VTGZ-MELD']
				},
				{
					lines: ['Vraag Veilig Thuis wat je nu moet doen, ook bij een ouder die gedronken heeft.'],
					sources: ['VTHM-PROF']
				},
				{
					// What the law allows a school here was not found.
					lines: [
						'Houd contact met de ouder, en haal er een collega bij.',
						'Of je een kind mag houden, beslis je niet alleen. Vraag het Veilig Thuis of de politie.'
					],
					sources: [],
					isUnconfirmed: true
				}
			],
			calls: ['noodnummer', 'veilig-thuis']
		}
	],
	onwards: [{ text: 'Hoe de melding verder gaat', step: 5 }]
};
