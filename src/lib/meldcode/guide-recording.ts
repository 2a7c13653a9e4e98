import type { GuidePart } from './guide';

export const recording = [
	{
		id: 'wel',
		title: 'Dit schrijf je op',
		passages: [
			{
				lines: [
					'Wat je zelf zag en hoorde.',
					'Wat anderen zeiden, en wie het zei. Letterlijke woorden als het kan.',
					'Wat jij ervan denkt, en dat het jouw mening is.',
					'Wat tegen je zorg pleit.',
					'Welke stap je zette, wanneer, met wie, en of het zonder namen was.',
					'Of ouders en kind het weten, en hoe zij reageerden.',
					'Hoe jullie wogen, wat eruit kwam en wat jullie afspraken.',
					'Klopt je vermoeden niet? Schrijf ook dat duidelijk op.'
				],
				sources: ['HP-VO-DOS', 'HP-DOS']
			},
			{
				lines: ['Houd feit, mening en vermoeden uit elkaar, zo dat ouders het kunnen lezen.'],
				sources: ['OG-ACTUEEL']
			}
		]
	},
	{
		id: 'niet',
		title: 'Dit niet',
		passages: [
			{
				lines: [
					'Een diagnose die jij vermoedt.',
					'Roddel, of wat je vindt van geloof of leefstijl.',
					'Foto’s van letsel, of namen van andere kinderen.'
				],
				sources: [],
				isUnconfirmed: true
			}
		]
	},
	{
		id: 'waar',
		title: 'Waar, en wie leest mee',
		passages: [
			{
				lines: [
					'In het leerlingdossier van je school, volgens het protocol.',
					'Wie de stap zet, schrijft het op.',
					'Alleen wie het nodig heeft, kan erbij. Delen zijn af te schermen.'
				],
				sources: ['MC-INFO', 'HP-VO-DOS', 'HP-DOS']
			},
			{
				lines: [
					'Losse eigen notities horen niet in het dossier. Deel je ze, dan horen ze er wel in.'
				],
				sources: ['PORAAD']
			},
			{
				lines: [
					'Ouders met gezag mogen het dossier van een kind onder de 16 inzien.',
					'Vanaf 16 jaar beslist de leerling.'
				],
				sources: ['CJGBREDA', 'KENNISNET']
			},
			{
				lines: ['Namen van anderen blijven daarbij afgedekt.'],
				sources: ['PORAAD']
			},
			{
				lines: [
					'Kan inzien onveilig zijn? Vraag het je privacyfunctionaris voordat iemand het dossier krijgt.',
					'Vraag ook hoe lang jullie het bewaren.',
					'Gebruik liever geen eigen schrift, chat of telefoon als tweede dossier.'
				],
				sources: [],
				isUnconfirmed: true
			},
			{
				lines: ['Geef je informatie door? Noteer aan wie, op welke grond en waarvoor.'],
				sources: ['IBP', 'LUMEN']
			}
		]
	}
] as const satisfies readonly GuidePart[];
