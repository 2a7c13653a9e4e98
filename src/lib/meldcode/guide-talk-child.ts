import type { GuidePart } from './guide';

export const talkWithChild = [
	{
		id: 'dit-helpt',
		title: 'Dit helpt',
		passages: [
			{
				lines: [
					'Kies een rustige, veilige plek en neem de tijd. Bedenk wie het kind daarna opvangt.'
				],
				sources: ['NJI-KIND', 'NJI-KIND2', 'AUGM']
			},
			{
				lines: ['Pas je woorden en de duur aan de leeftijd aan.'],
				sources: ['NJI-KIND', 'AUGM10']
			},
			{
				lines: [
					'Stel open, gewone vragen. Volg de woorden van het kind.',
					'Stopt het kind? Dan stop jij ook.'
				],
				sources: ['KMOK']
			},
			{
				lines: [
					'Blijf rustig en neem het kind serieus.',
					'Zeg dat het goed is dat het vertelt, en dat het niet zijn schuld is.'
				],
				sources: ['AUG-DISC', 'SCHRIJF', 'NJI-KIND', 'SCHOOLV']
			},
			{
				lines: [
					'Wees eerlijk: je hebt anderen nodig om te helpen. Je vertelt het kind wat je doet.'
				],
				sources: ['KMOK', 'LERAAR24', 'RJ-STAP3']
			},
			{
				lines: ['Zeg wat er nu gebeurt, en wanneer jullie weer praten.'],
				sources: ['SCHRIJF', 'VTNOG-ZIN']
			},
			{
				lines: [
					'Begint een kind in de kring? Erken het en maak het algemeen. Praat later samen verder.'
				],
				sources: ['KLOKHUIS-R']
			},
			{
				lines: [
					'Vertelt het kind over geweld thuis? Bel dezelfde dag Veilig Thuis, nog voor contact met de ouders.'
				],
				sources: ['AFWM', 'AUG-VT', 'SCHRIJF']
			},
			{
				lines: ['Schrijf het daarna op, zo letterlijk als je kunt.'],
				sources: [],
				isUnconfirmed: true
			}
		]
	},
	{
		id: 'liever-niet',
		title: 'Dit niet',
		passages: [
			{
				lines: ['Uithoren, of doorvragen naar details.'],
				sources: ['NJI-KIND', 'NJI-KIND2', 'AUGM']
			},
			{
				lines: [
					'Het kind woorden in de mond leggen.',
					'“Waarom” vragen. Dat voelt als een verwijt.'
				],
				sources: ['NJI-KIND', 'AUGM10']
			},
			{
				lines: ['Vragen om bewijs, of ja-neevragen over seksueel misbruik.'],
				sources: ['KMOK']
			},
			{
				lines: ['Schrik of boosheid laten zien, of de ouders veroordelen. Een kind is loyaal.'],
				sources: ['AUG-DISC', 'SCHRIJF', 'NJI-KIND', 'SCHOOLV']
			},
			{
				lines: ['Zeggen: “Dit blijft onder ons.”'],
				sources: ['KMOK', 'LERAAR24', 'RJ-STAP3']
			},
			{
				lines: ['De ouders dezelfde dag vertellen wat het kind zei.'],
				sources: ['SCHRIJF', 'VTNOG-ZIN']
			},
			{
				lines: [
					'Het kind zijn verhaal aan meer collega’s laten vertellen.',
					'Het gesprek opnemen met je telefoon.'
				],
				sources: [],
				isUnconfirmed: true
			}
		]
	},
	{
		id: 'weten-de-ouders-ervan',
		title: 'Weten de ouders ervan?',
		passages: [
			{
				lines: [
					'Gewoon praten mag altijd. Luisteren naar een kind dat begint te vertellen ook.',
					'Plan je een gesprek over je vermoeden? Bespreek dat vooraf met de ouders.',
					'Kan dat onveilig zijn? Vraag dan eerst Veilig Thuis, en schrijf op waarom.'
				],
				// Sources differ on an age, so none is named.
				sources: ['NJI-KIND', 'RJ-STAP3', 'OJS-ZOB', 'KMOK', 'AVPK-PCF']
			}
		]
	}
] as const satisfies readonly GuidePart[];
