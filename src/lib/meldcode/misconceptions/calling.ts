import type { Misconception } from './misconception';

export const aboutCalling = [
	{
		id: 'm01',
		claim: 'Je hebt bewijs nodig voordat je Veilig Thuis mag bellen.',
		isTrue: false,
		why: 'Een twijfel is al genoeg om advies te vragen. Ook een melding vraagt geen bewijs, wel feiten en signalen. Uitzoeken wat er is gebeurd, doet Veilig Thuis.',
		sources: ['NJI-KIND', 'DIDACTIEF', 'BVD1', 'VBS']
	},
	{
		id: 'm36',
		claim: 'Een melding kan via de chat van Veilig Thuis.',
		isTrue: false,
		why: 'Melden kan niet via de chat. Ook voor advies wordt professionals gevraagd te bellen.',
		sources: ['FRL-CHAT', 'VTGV-FAQ']
	},
	{
		id: 'm40',
		claim: 'Voor een leerling van 18 geldt de Meldcode niet meer.',
		isTrue: false,
		why: 'De Meldcode houdt niet op bij een verjaardag. Huiselijk geweld tegen of tussen volwassenen valt er ook onder. Het gesprek voer je dan met de leerling zelf.',
		sources: ['BOINK-FAQ', 'GGDZ']
	},
	{
		id: 'm02',
		claim: 'Een advies vragen is hetzelfde als melden.',
		isTrue: false,
		why: 'Het zijn twee verschillende gesprekken. Bij advies noem je geen namen, en blijf jij verantwoordelijk voor de volgende stap. Bij een melding neemt Veilig Thuis het zicht op de veiligheid over.',
		sources: ['VTNOG-ANON', 'VTHM-PROF']
	},
	{
		id: 'm38',
		claim: 'Alleen de directie mag Veilig Thuis bellen.',
		isTrue: false,
		why: 'Voor zover wij weten mag iedere medewerker advies vragen. Overleg als dat kan met je intern begeleider of directie. Bij acuut gevaar belt wie het ziet, zonder op hen te wachten.',
		sources: ['HP-SO-ACUUT', 'AUG-VT'],
		isUnconfirmed: true,
		unconfirmedPart: 'Over wie op een gewone dag belt'
	},
	{
		id: 'm32',
		claim: 'De Meldcode geldt ook als het om een volwassene gaat.',
		isTrue: true,
		why: 'De Meldcode gaat over huiselijk geweld in elke vorm. Geweld tussen partners en mishandeling van ouderen horen er ook bij.',
		sources: ['GGDZ', 'BOINK-FAQ']
	},
	{
		id: 'm25',
		claim: 'Je mag geen advies vragen zonder dat ouders het weten, vanwege de privacy.',
		isTrue: false,
		why: 'Advies vragen mag, ook als de ouders het niet weten. Je noemt geen namen, en zo schaad je de geheimhouding niet.',
		sources: ['TRAUMA', 'BOINK-FAQ']
	},
	{
		id: 'm13',
		claim: 'De vijf stappen moeten precies in volgorde, ook bij acuut gevaar.',
		isTrue: false,
		why: 'Is er nu gevaar, dan bel je direct 112. Bij andere acute onveiligheid bel je meteen Veilig Thuis. In een gewone week doorloop je alle vijf de stappen, soms door elkaar.',
		sources: ['AFWM', 'HP-KO1']
	},
	{
		id: 'm30',
		claim: 'Bij twijfel over acute onveiligheid wacht je tot je zeker bent.',
		isTrue: false,
		why: 'Je hoeft niet zeker te zijn. In het afwegingskader voor het onderwijs telt twijfel hier als ja: je meldt direct, per telefoon.',
		sources: ['HP-BO5']
	}
] as const satisfies readonly Misconception[];
