import type { SignalFact } from './signal-fact';

export const neglectSignals = [
	{
		id: 'geen-lunch',
		category: 'verwaarlozing',
		ages: ['4-12', '12-18'],
		label: 'Heeft structureel geen lunch bij zich',
		note: 'Geldzorgen, vergeten, vasten of alles al op kan ook. Let op of het steeds zo is.',
		act: 'discuss',
		sources: ['ZOEK', 'WEEK-2021-ZUID-LIMBURG']
	},
	{
		id: 'honger',
		category: 'verwaarlozing',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Heeft vaak honger, komt zonder ontbijt',
		act: 'discuss',
		sources: ['KMOK-04', 'ZOEK']
	},
	{
		id: 'onverzorgd',
		category: 'verwaarlozing',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Ruikt of oogt langdurig onverzorgd',
		note: 'Armoede, geen wasmachine of schaamte kan ook. Let op hoe lang het duurt en wat het kind mist.',
		act: 'discuss',
		sources: ['KMOK-04', 'VLAARD']
	},
	{
		id: 'vieze-kapotte-kleding',
		category: 'verwaarlozing',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Draagt vieze, kapotte of te koude kleding',
		note: 'Armoede is geen mishandeling. Kijk of het beter wordt als er hulp komt.',
		act: 'discuss',
		sources: ['KMOK-04', 'ZOEK']
	},
	{
		id: 'slecht-gebit',
		category: 'verwaarlozing',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Slecht gebit dat niet behandeld wordt',
		act: 'discuss',
		sources: ['KMOK-04', 'ZOEK']
	},
	{
		id: 'luieruitslag',
		category: 'verwaarlozing',
		ages: ['0-4'],
		label: 'Ernstige, steeds terugkerende luieruitslag',
		note: 'Een huidziekte kan ook.',
		act: 'discuss',
		sources: ['KMOK-04']
	},
	{
		id: 'geen-medische-zorg',
		category: 'verwaarlozing',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Krijgt nodige medische zorg, bril of medicijn niet',
		note: 'Kosten of taal kunnen meespelen. Krijgt een kind dringende zorg niet, dan is het acuut: vandaag.',
		act: 'discuss',
		sources: ['JGZ-VERW']
	},
	{
		id: 'alleen-thuis',
		category: 'verwaarlozing',
		ages: ['0-4', '4-12'],
		label: 'Is langere tijd alleen thuis zonder toezicht dat bij de leeftijd past',
		note: 'Is een jong kind nu alleen? Bel meteen Veilig Thuis, en bij gevaar 112.',
		act: 'today',
		isUnconfirmed: true,
		sources: []
	},
	{
		id: 'taken-te-zwaar',
		category: 'verwaarlozing',
		ages: ['4-12', '12-18'],
		label: 'Heeft taken die niet bij de leeftijd passen',
		note: 'Misschien zorgt het kind voor een familielid. Helpen is gewoon, alles dragen niet.',
		act: 'discuss',
		sources: ['ZOEK']
	},
	{
		id: 'zwerft-op-straat',
		category: 'verwaarlozing',
		ages: ['4-12', '12-18'],
		label: 'Is laat of doelloos alleen op straat',
		note: 'Buiten spelen is gewoon. Let op tijdstip, leeftijd en of iemand weet waar het kind is.',
		act: 'discuss',
		isUnconfirmed: true,
		sources: []
	},
	{
		id: 'niet-opgehaald',
		category: 'verwaarlozing',
		ages: ['0-4', '4-12'],
		label: 'Wordt vaak niet of veel te laat opgehaald',
		note: 'Werk of een misverstand kan ook. Staat een jong kind nu alleen en is niemand bereikbaar? Volg het schoolprotocol en bel Veilig Thuis.',
		act: 'discuss',
		isUnconfirmed: true,
		sources: []
	},
	{
		id: 'ouder-onder-invloed-bij-ophalen',
		category: 'verwaarlozing',
		ages: ['0-4', '4-12'],
		label: 'Ouder is onder invloed bij brengen of halen',
		note: 'Ziekte (laag bloedsuiker) of medicijn kan erop lijken. Wil de ouder zo gaan rijden of loopt het kind gevaar? Haal een collega erbij en bel 112; daarna Veilig Thuis.',
		act: 'today',
		sources: ['VTHM-PROF']
	},
	{
		id: 'emotioneel-niet-beschikbaar',
		category: 'verwaarlozing',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Niemand thuis vraagt hoe het gaat of troost het kind',
		note: 'Stil en moeilijk te zien.',
		act: 'discuss',
		sources: ['JGZ-VERW', 'AUG-PV']
	},
	{
		id: 'ondergestimuleerd',
		category: 'verwaarlozing',
		ages: ['0-4', '4-12'],
		label: 'Loopt achter in taal of spel door weinig aandacht',
		note: 'Een taalontwikkelingsstoornis of opgroeien met meer talen kan ook.',
		act: 'discuss',
		sources: ['STUDY-04']
	}
] as const satisfies readonly SignalFact[];
