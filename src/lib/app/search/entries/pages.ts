import type { Entry } from '../search-entry';

const pages = [
	{
		id: 'oefenen',
		title: 'Oefenen met een casus',
		text: 'Een verhaal uit een klas. Je kiest wat je doet en leest waarom.',
		path: '/oefenen'
	},
	{
		id: 'meldcode',
		title: 'De Meldcode in vijf stappen',
		text: 'Het stappenplan bij zorgen over een kind, en de andere wegen ernaast.',
		path: '/meldcode'
	},
	{
		id: 'veilig-thuis',
		title: 'Wanneer Veilig Thuis?',
		text: 'Advies of een melding, hoe je het gesprek voorbereidt en wat er daarna gebeurt.',
		path: '/meldcode/veilig-thuis'
	},
	{
		id: 'signalen',
		title: 'Signalen, en wat het ook kan zijn',
		text: 'Wat je aan een kind, een ouder of een gezin kunt merken. Een signaal is geen bewijs.',
		path: '/meldcode/signalen'
	},
	{
		id: 'blauwe-plekken',
		title: 'Blauwe plekken',
		text: 'Waar je op let bij een blauwe plek, en wat je daarna doet.',
		path: '/meldcode/blauwe-plekken'
	},
	{
		id: 'begrippen',
		title: 'Begrippen en vormen',
		text: 'Wat woorden betekenen, en welke vormen van kindermishandeling er zijn.',
		path: '/meldcode/begrippen'
	},
	{
		id: 'misverstanden',
		title: 'Misverstanden',
		text: 'Wat mensen vaak denken over melden, praten en vastleggen, en hoe het zit.',
		path: '/meldcode/misverstanden'
	},
	{
		id: 'hulp',
		title: 'Hulp, met alle telefoonnummers',
		text: 'Wie je belt, naar wat er aan de hand is. En iets voor jezelf.',
		path: '/hulp'
	},
	{
		id: 'mijn-school',
		title: 'Mijn school: wie je daar belt',
		text: 'Zet hier de namen en nummers van je eigen school. Ze blijven op dit apparaat.',
		path: '/mijn-school'
	},
	{
		id: 'over',
		title: 'Over deze training',
		text: 'Wie het heeft beoordeeld, waar de feiten vandaan komen en wat dit apparaat bewaart.',
		path: '/over'
	}
] as const;

const sheets = [
	{
		id: 'alle',
		title: 'Alles om af te drukken',
		text: 'Bladen voor de teamkamer, voor bij de telefoon en voor op zak.',
		path: '/meldcode/afdrukken'
	},
	{
		id: 'meldcode',
		title: 'Blad: de Meldcode voor de teamkamer',
		text: 'De vijf stappen en de nummers op één vel.',
		path: '/meldcode/afdrukken/meldcode'
	},
	{
		id: 'bellen',
		title: 'Blad: Veilig Thuis bellen',
		text: 'Wat je klaarlegt voordat je belt.',
		path: '/meldcode/afdrukken/bellen'
	},
	{
		id: 'wie-bel-ik-morgen',
		title: 'Kaartje: wie bel ik morgen?',
		text: 'De nummers van je eigen school en van Veilig Thuis, voor op zak.',
		path: '/meldcode/afdrukken/wie-bel-ik-morgen'
	}
] as const;

export const pageEntries = (): readonly Entry[] =>
	pages.map((page) => ({ ...page, id: `page-${page.id}`, kind: 'page' }));

export const sheetEntries = (): readonly Entry[] =>
	sheets.map((sheet) => ({ ...sheet, id: `sheet-${sheet.id}`, kind: 'sheet' }));
