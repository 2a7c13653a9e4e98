import type { SignalFact } from './signal-fact';

export const parentSignals = [
	{
		id: 'ouder-geeft-wisselend-verhaal',
		category: 'ouder-verzorger',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Ouder geeft steeds een ander verhaal',
		act: 'discuss',
		isUnconfirmed: true,
		sources: []
	},
	{
		id: 'ouder-verschijnt-nooit',
		category: 'ouder-verzorger',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Ouder zegt afspraken af, is niet te bereiken',
		note: 'Werk, schaamte, taal of slechte ervaringen met instanties kunnen meespelen.',
		act: 'discuss',
		isUnconfirmed: true,
		sources: []
	},
	{
		id: 'ouder-houdt-contact-af',
		category: 'ouder-verzorger',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Ouder wil niet dat iemand alleen met het kind praat',
		act: 'discuss',
		isUnconfirmed: true,
		sources: []
	},
	{
		id: 'ouder-ongeinteresseerd',
		category: 'ouder-verzorger',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Ouder toont geen belangstelling voor het kind',
		act: 'discuss',
		sources: ['JGZ-VERW']
	},
	{
		id: 'ouder-hardhandig',
		category: 'ouder-verzorger',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Ouder pakt het kind hardhandig aan waar anderen bij zijn',
		act: 'today',
		isUnconfirmed: true,
		sources: []
	},
	{
		id: 'ouder-middelen',
		category: 'ouder-verzorger',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Ouder lijkt verslaafd of vaak onder invloed',
		act: 'discuss',
		sources: ['IKV']
	},
	{
		id: 'ouder-psychisch',
		category: 'ouder-verzorger',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Ouder is verward, zwaar somber of dreigt met zelfdoding',
		note: 'Psychische klachten alleen zijn geen mishandeling. Dreigt iemand zichzelf of het gezin iets aan te doen: 112.',
		act: 'today',
		sources: ['KINDCHECK']
	},
	{
		id: 'ouder-schreeuwt',
		category: 'ouder-verzorger',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Ouder schreeuwt vaak of is snel woedend',
		act: 'discuss',
		sources: ['IKV']
	},
	{
		id: 'ouder-overbelast',
		category: 'ouder-verzorger',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Ouder zegt het niet meer aan te kunnen',
		note: 'Dit is een vraag om hulp: bied juist hier steun. Is de ouder bang het kind iets aan te doen? Bel vandaag Veilig Thuis.',
		act: 'discuss',
		isUnconfirmed: true,
		sources: ['WEEK-2021-ZUID-LIMBURG']
	}
] as const satisfies readonly SignalFact[];
