import type { RouteGuide } from './route-guide';
import { specialRisks } from './route-special-kinds';

export const specialRisksRoute: RouteGuide = {
	title: 'Eerst Veilig Thuis, dan pas praten',
	neutralTitle: 'Naslag, eerst bellen',
	lead: 'Bij deze risico’s kan een gesprek het gevaarlijker maken. Bel daarom vóór elk gesprek.',
	when: [
		{
			lines: [
				'Je denkt aan eergerelateerd geweld, huwelijksdwang, achterlating of genitale verminking.',
				'Of aan mensenhandel, loverboys, of kindermishandeling door falsificatie.',
				'Of het gaat misschien om seksueel misbruik.'
			],
			sources: ['AUGEO-STAP', 'VTU-HA', 'AVPK-PCF', 'RJ-STAP3', 'KMOK']
		},
		{ lines: ['Twijfel is genoeg om te bellen.'], sources: ['AUG-VT', 'STUDY-04'] }
	],
	youDo: [
		{ lines: ['Is er nu gevaar? Bel 112.'], sources: ['VTGZ-MELD'] },
		{
			lines: ['Bel vandaag Veilig Thuis. Vraag advies; dat kan zonder namen.'],
			sources: ['AUGEO-STAP', 'VTU-HA', 'ZORGOOG', 'VTNOG-ANON']
		},
		{
			lines: [
				'Vraag of, wanneer en door wie er met leerling of familie gepraat wordt. Houd je daaraan.'
			],
			sources: ['RJ-STAP3', 'VTU-HA']
		},
		{
			lines: [
				'Begint de leerling zelf te vertellen? Luister rustig, vraag niet uit en beloof geen geheim.'
			],
			sources: ['KMOK', 'AUG-DISC', 'NJI-KIND']
		},
		{
			lines: ['Adviseert Veilig Thuis een melding? Dan meld je, telefonisch.'],
			sources: ['AUG-VT', 'VTGZ-MELD']
		},
		{
			lines: ['Bespreek het in een kleine kring, met de aandachtsfunctionaris.'],
			sources: [],
			isUnconfirmed: true
		}
	],
	youDoNot: [
		{
			lines: ['Praat niet eerst met de familie, en nodig hen er niet over uit.'],
			sources: ['AUGEO-STAP', 'VTU-HA', 'ZORGOOG', 'VGV-GGD']
		},
		{
			lines: ['Doe zelf geen onderzoek, en stel geen vragen om bewijs te krijgen.'],
			sources: ['KMOK', 'RJ-STAP3']
		},
		{
			lines: ['Laat afkomst of geloof niet beslissen. Ze verklaren niets, en ze bewijzen niets.'],
			sources: ['FJC']
		},
		{
			lines: ['Spreek mensen die een leerling opwachten liever niet zelf aan.'],
			sources: [],
			isUnconfirmed: true
		}
	],
	calls: ['noodnummer', 'veilig-thuis'],
	youWrite: [
		{
			lines: ['Wat je zag en hoorde, en wanneer. Letterlijke woorden als het kan.'],
			sources: ['HP-KO1', 'HP-VO-DOS']
		},
		{
			lines: ['Wat Veilig Thuis adviseerde, en wat jullie afspraken.'],
			sources: ['ZORGOOG', 'SIGKAART']
		},
		{
			lines: ['Waarom je nog niet met de ouders praatte.'],
			sources: ['OG-ACTUEEL', 'RJ-STAP3']
		},
		{
			lines: [
				'Vraag Veilig Thuis ook wat wel en niet in het dossier kan. Ouders mogen het soms inzien.'
			],
			sources: ['CJGBREDA', 'KENNISNET'],
			isUnconfirmed: true
		}
	],
	kinds: specialRisks,
	onwards: [
		{ text: 'Veilig Thuis adviseert een melding', step: 5 },
		{ text: 'Veilig Thuis adviseert de gewone stappen, met praten zoals afgesproken', step: 1 }
	]
};
