import type { RouteGuide } from './route-guide';
import { otherDoors } from './route-outside-home-kinds';

export const outsideHomeRoute: RouteGuide = {
	title: 'Niet de Meldcode, wel een andere weg',
	neutralTitle: 'Naslag, andere wegen',
	lead: 'De Meldcode gaat over thuis en de huiselijke kring. Speelt het erbuiten, dan is er een andere weg.',
	when: [
		{
			lines: [
				'Het gaat alleen over leerlingen onderling, pesten, een onbekende, online of de club.',
				'Of over verzuim, of onenigheid met ouders.'
			],
			sources: ['OWI-VRAAG', 'NYSINGH', 'NJI-VERZUIM']
		},
		{
			lines: ['Denk je aan uitbuiting of een loverboy? Bel dan eerst Veilig Thuis.'],
			sources: ['AUGEO-STAP', 'RJ-STAP3', 'VTHAAG']
		}
	],
	youDo: [
		{ lines: ['Is er nu gevaar? Bel 112.'], sources: ['VTGZ-MELD'] },
		{
			lines: ['Vertel het je leiding, en kies hieronder de weg die past.'],
			sources: ['OWI-VRAAG']
		},
		{
			lines: [
				'Blijft er zorg over thuis, of over iemand van wie het kind afhangt? Dan geldt de Meldcode wel.',
				'Twijfel je? Vraag Veilig Thuis om advies.'
			],
			sources: ['AUG-VT', 'INGRADO', 'KMNL']
		}
	],
	youDoNot: [
		{
			lines: ['Gebruik een melding nooit als drukmiddel.'],
			sources: ['NYSINGH', 'BALANS', 'INGRADO']
		},
		{
			lines: ['Geef de leerling geen schuld.'],
			sources: ['STOPPEST', 'SCHOOLV']
		},
		{
			lines: ['Vertel het thuis niet als dat onveilig kan zijn. Bel dan eerst Veilig Thuis.'],
			sources: ['LKHA-EER']
		}
	],
	calls: ['noodnummer', 'veilig-thuis', 'vertrouwensinspecteur'],
	youWrite: [
		{
			lines: ['Wat je zag en hoorde, en wanneer. Wat anderen zeiden, schrijf je apart.'],
			sources: ['HP-VO-DOS', 'HP-DOS']
		},
		{
			lines: ['Aan wie je het vertelde, en wat jullie afspraken.'],
			sources: ['ZORGOOG', 'SIGKAART']
		}
	],
	kinds: otherDoors,
	onwards: [{ text: 'Er blijft zorg over thuis', step: 1 }]
};
