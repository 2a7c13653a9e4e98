import type { GuidePart } from './guide';

export const olderPupils = [
	{
		id: 'zestien-en-zeventien',
		title: '16 en 17 jaar',
		passages: [
			{
				lines: ['De vijf stappen zijn dezelfde, ook op mbo, hbo en universiteit.'],
				sources: ['HG-ONDERWIJS']
			},
			{
				lines: [
					'De leerling beslist meestal zelf over hulp.',
					'Vraag de leerling of het goed is, voordat je met de ouders praat.',
					'Bij gevaar gaat veiligheid voor. Voor advies of een melding heb je geen toestemming nodig.'
				],
				sources: ['RJ-STAP3', 'KWADRAAD', 'OG-THEMA']
			}
		]
	},
	{
		id: 'vanaf-achttien',
		title: 'Vanaf 18 jaar',
		passages: [
			{
				lines: [
					'Het heet dan huiselijk geweld. De Meldcode en Veilig Thuis zijn er ook voor volwassenen.',
					'Ook dan mag je melden zonder toestemming.'
				],
				sources: ['BOINK-FAQ', 'GGDZ']
			},
			{
				lines: ['Is het acuut of structureel onveilig? Dan blijft melden de norm.'],
				sources: ['KNMG-5', 'HP-KZ']
			},
			{
				lines: [
					'Praat met de student zelf, en zeg het open als je meldt.',
					'Ouders of partner vertel je niets zonder de student. Vraag bij twijfel Veilig Thuis.'
				],
				sources: [],
				isUnconfirmed: true
			}
		]
	},
	{
		id: 'ook-dit',
		title: 'Denk ook hieraan',
		passages: [
			{
				lines: [
					'Is een student zwanger, of zelf ouder? Vraag dan ook hoe het met de kinderen is.',
					'Dat lijkt op de kindcheck: nagaan of er kinderen zijn, en of die veilig zijn.'
				],
				sources: ['KINDCHECK', 'KNMG-1']
			},
			{
				lines: ['Geweld van een leerling tegen een ouder is ook huiselijk geweld.'],
				sources: ['GEMNU-CBS']
			},
			{
				lines: ['Geweld door een partner of ex valt er ook onder.'],
				sources: ['JGZ-1604']
			},
			{
				lines: ['Wie geweld gebruikt, maakt het misschien ook zelf mee. Vraag er met zorg naar.'],
				sources: [],
				isUnconfirmed: true
			}
		]
	}
] as const satisfies readonly GuidePart[];
