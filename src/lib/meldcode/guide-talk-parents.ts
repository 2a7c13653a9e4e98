import type { GuidePart } from './guide';

const orderSources = ['SIGKAART', 'HP-AMW3'] as const;

export const talkWithParents = [
	{
		id: 'volgorde',
		title: 'In deze volgorde',
		// Each a passage of its own, since each is one thing to do.
		passages: [
			{ lines: ['Zeg waarvoor je dit gesprek voert.'], sources: orderSources },
			{
				lines: ['Vertel wat je hebt gezien en gehoord: feiten, geen oordeel.'],
				sources: orderSources
			},
			{ lines: ['Vraag wat de ouders ervan vinden, en luister.'], sources: orderSources },
			{ lines: ['Zeg daarna pas, als het nodig is, hoe jij het ziet.'], sources: orderSources },
			{ lines: ['Maak afspraken, ook over het volgende contact.'], sources: orderSources }
		]
	}
] as const satisfies readonly GuidePart[];

export const whenNotToTalkFirst = [
	{
		id: 'eerst-veilig-thuis',
		title: 'Bel dan eerst Veilig Thuis',
		passages: [
			{
				lines: [
					'Het gesprek kan het kind, een ander of jou in gevaar brengen. Je hebt daar concrete tekenen van.'
				],
				sources: ['SIGKAART', 'AUGEO-STAP']
			},
			{
				lines: [
					'Het gezin verbreekt misschien het contact. Het kind raakt dan uit beeld: van school, verhuisd, naar het buitenland.'
				],
				sources: ['SIGKAART']
			},
			{
				lines: [
					'Je denkt aan eergerelateerd geweld, huwelijksdwang, achterlating of genitale verminking.',
					'Je denkt aan mensenhandel of loverboys, of aan kindermishandeling door falsificatie.'
				],
				sources: ['AUGEO-STAP', 'VTU-HA', 'AVPK-PCF', 'RJ-STAP3']
			},
			{
				lines: [
					'Bij huwelijksdwang en achterlating bel je zelfs voordat je met de leerling praat.'
				],
				sources: ['AUGEO-STAP', 'VTU-HA']
			},
			{
				lines: [
					'Het gaat misschien om seksueel misbruik of een ander misdrijf. Praten kan bewijs schaden.'
				],
				sources: ['KMOK', 'RJ-STAP3']
			},
			{
				lines: ['Het kind heeft het zelf verteld, of durft niet naar huis.'],
				sources: ['AFWM']
			}
		],
		calls: ['veilig-thuis']
	},
	{
		id: 'en-dan',
		title: 'En dan?',
		passages: [
			{
				lines: ['Beslis samen met Veilig Thuis of, wanneer en hoe er een gesprek komt.'],
				sources: ['AUGEO-STAP', 'RJ-STAP3']
			},
			{
				lines: ['Schrijf op waarom je niet eerst met de ouders praatte.'],
				sources: ['OG-ACTUEEL']
			}
		]
	}
] as const satisfies readonly GuidePart[];

export const tellParentsOfReport = [
	{
		id: 'zo-vertel-je-het',
		title: 'Zo vertel je het',
		passages: [
			{
				lines: [
					'Bereid het voor met een collega en neem de tijd.',
					'Noem je zorgen concreet, en wat jullie al bespraken en deden.',
					'Zeg dat je gaat melden. Vraag geen toestemming.',
					'Zeg dat melden jouw verantwoordelijkheid is, en die van je school.',
					'Leg kort uit wat Veilig Thuis doet.',
					'Komt je melding van wat het kind zei? Maak dan afspraken over veiligheid.',
					'Doe het liever niet op vrijdag.'
				],
				sources: ['VTNOG-ZIN', 'VTHM-SCRIPT']
			},
			{
				lines: ['Vertel het liefst in een apart gesprek, niet via de telefoon.'],
				sources: ['OG-107817']
			}
		]
	},
	{
		id: 'niet-vooraf',
		title: 'Wanneer je het niet vooraf vertelt',
		passages: [
			{
				lines: [
					'De veiligheid van het kind, een ouder, jezelf of een ander staat op het spel.',
					'Je hebt goede redenen om te denken dat het gezin het contact verbreekt.',
					'Er is haast bij.',
					'Beslis dit samen met Veilig Thuis, en schrijf op waarom.'
				],
				sources: ['OG-ACTUEEL', 'KLK-OUD']
			},
			{
				lines: [
					'Vertelde het kind het zelf? Of gaat het om een bijzonder risico, zoals eer of seksueel misbruik?',
					'Dan horen ouders het alleen zoals je met Veilig Thuis afspreekt.'
				],
				sources: ['AFWM', 'SCHRIJF', 'AUGEO-STAP', 'VTU-HA', 'RJ-STAP3', 'KMOK']
			},
			{
				lines: ['Vraag Veilig Thuis ook wie het de ouders later vertelt.'],
				sources: [],
				isUnconfirmed: true
			}
		],
		calls: ['veilig-thuis']
	}
] as const satisfies readonly GuidePart[];
