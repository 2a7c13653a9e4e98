import type { SignalFact } from './signal-fact';

export const behaviourSignals = [
	{
		id: 'ineens-stiller',
		category: 'gedrag',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Wordt ineens veel stiller',
		note: 'Verandering telt meer dan het karakter.',
		act: 'discuss',
		sources: ['VLAARD', 'WEEK-2021-ZUID-LIMBURG']
	},
	{
		id: 'stil-teruggetrokken',
		category: 'gedrag',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Is stil en trekt zich terug',
		note: 'Verlegenheid, rouw of een nieuwe taal leren kan ook.',
		act: 'discuss',
		sources: ['KMOK-04', 'VLAARD', 'WEEK-2017-HARDERWIJK']
	},
	{
		id: 'heel-druk',
		category: 'gedrag',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Is juist heel druk',
		note: 'ADHD of weinig slaap kan ook; een diagnose sluit zorgen niet uit.',
		act: 'discuss',
		sources: ['ZOEK', 'VLAARD', 'WEEK-2017-HARDERWIJK']
	},
	{
		id: 'heel-onrustig',
		category: 'gedrag',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Is opeens erg onrustig',
		note: 'Vraag sinds wanneer.',
		act: 'discuss',
		sources: ['KMOK-04', 'WEEK-2021-ZUID-LIMBURG']
	},
	{
		id: 'schrikt-van-aanraking',
		category: 'gedrag',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Schrikt of duikt weg bij een aanraking of snelle beweging',
		note: 'Prikkelgevoeligheid of autisme kan ook.',
		act: 'discuss',
		sources: ['ZOEK', 'WEEK-2017-HARDERWIJK']
	},
	{
		id: 'wil-niet-aangeraakt',
		category: 'gedrag',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Wil niet aangeraakt worden',
		note: 'Een eigen grens hebben is ook gezond.',
		act: 'discuss',
		sources: ['ZOEK', 'MC-SIG']
	},
	{
		id: 'verstijft-bij-oppakken',
		category: 'gedrag',
		ages: ['0-4'],
		label: 'Wordt stijf of bevriest bij oppakken of verschonen',
		note: 'Vreemdenangst rond 8 maanden is gewoon.',
		act: 'discuss',
		sources: ['STUDY-04']
	},
	{
		id: 'allemansvriend',
		category: 'gedrag',
		ages: ['0-4', '4-12'],
		label: 'Gaat met iedereen mee en hangt aan onbekenden',
		note: 'Een open karakter kan ook. Let op of het kind verschil maakt tussen bekend en vreemd.',
		act: 'discuss',
		sources: ['STUDY-04']
	},
	{
		id: 'lege-blik',
		category: 'gedrag',
		ages: ['0-4', '4-12'],
		label: 'Lege blik, is er vaak niet bij',
		note: 'Kan ook door slaaptekort komen, of door epilepsie met korte afwezigheden.',
		act: 'discuss',
		sources: ['STUDY-04']
	},
	{
		id: 'eigen-wereld',
		category: 'gedrag',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Trekt zich terug in een eigen fantasiewereld',
		note: 'Een rijke fantasie is gewoon.',
		act: 'discuss',
		sources: ['KMOK-04', 'ZOEK']
	},
	{
		id: 'terugval-jonger-gedrag',
		category: 'gedrag',
		ages: ['0-4', '4-12'],
		label: 'Valt terug in gedrag van een jonger kind',
		note: 'Een nieuwe baby, ziekte of een verhuizing kan ook.',
		act: 'discuss',
		sources: ['STUDY-04', 'RO-SM']
	},
	{
		id: 'weer-onzindelijk',
		category: 'gedrag',
		ages: ['4-12'],
		label: 'Is weer of nog niet zindelijk, plast in bed of broek',
		note: 'Verstopping, spanning of gewoon laat zindelijk zijn kan ook.',
		act: 'discuss',
		sources: ['KMOK-04', 'HENW']
	},
	{
		id: 'agressief',
		category: 'gedrag',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Slaat, bijt of schopt anderen',
		note: 'Peuters bijten soms. Let op of het meer wordt.',
		act: 'discuss',
		sources: ['KMOK-04', 'ZOEK']
	},
	{
		id: 'vernielt',
		category: 'gedrag',
		ages: ['4-12', '12-18'],
		label: 'Vernielt spullen',
		act: 'discuss',
		sources: ['KMOK-04', 'ZOEK']
	},
	{
		id: 'wreed-tegen-dieren',
		category: 'gedrag',
		ages: ['4-12', '12-18'],
		label: 'Is wreed tegen dieren',
		act: 'discuss',
		sources: ['ZIJWEG']
	},
	{
		id: 'speelt-geweld-na',
		category: 'gedrag',
		ages: ['0-4', '4-12'],
		label: 'Speelt geweld steeds en heftig na',
		note: 'Het kan ook uit films en games komen.',
		act: 'discuss',
		sources: ['ZOEK']
	},
	{
		id: 'steelt',
		category: 'gedrag',
		ages: ['4-12', '12-18'],
		label: 'Neemt eten, geld of spullen van anderen',
		note: 'Neemt een kind eten weg, dan kan dat honger zijn.',
		act: 'discuss',
		sources: ['ZOEK']
	},
	{
		id: 'loopt-weg',
		category: 'gedrag',
		ages: ['4-12', '12-18'],
		label: 'Loopt weg van huis',
		note: 'Vraag naar de reden voordat je de leerling terugstuurt. Is het thuis onveilig? Bel eerst Veilig Thuis.',
		act: 'today',
		sources: ['MHZ', 'KEERPUNT']
	},
	{
		id: 'alcohol-drugs',
		category: 'gedrag',
		ages: ['12-18'],
		label: 'Gebruikt alcohol of drugs',
		note: 'Uitproberen hoort soms bij de leeftijd.',
		act: 'discuss',
		sources: ['ZOEK', 'LERAAR24']
	},
	{
		id: 'eetproblemen',
		category: 'gedrag',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Eet opvallend veel, weinig of gulzig',
		act: 'discuss',
		sources: ['STUDY-04', 'LERAAR24']
	},
	{
		id: 'slaapproblemen',
		category: 'gedrag',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Slaapt slecht, heeft nachtmerries',
		act: 'discuss',
		sources: ['STUDY-04', 'RO-SM']
	},
	{
		id: 'overaangepast',
		category: 'gedrag',
		ages: ['4-12', '12-18'],
		label: 'Is overdreven braaf, doet alles om niet op te vallen',
		note: 'Dit zie je makkelijk over het hoofd.',
		act: 'discuss',
		sources: ['ZOEK', 'STUDY-04']
	},
	{
		id: 'vraagt-negatieve-aandacht',
		category: 'gedrag',
		ages: ['4-12', '12-18'],
		label: 'Zoekt steeds aandacht door regels te breken',
		act: 'discuss',
		sources: ['LERAAR24', 'ZOEK']
	},
	{
		id: 'wordt-gepest-of-pest',
		category: 'gedrag',
		ages: ['4-12', '12-18'],
		label: 'Pest of wordt gepest',
		note: 'Pesten zelf hoort bij het antipestbeleid.',
		act: 'discuss',
		sources: ['STUDY-04']
	}
] as const satisfies readonly SignalFact[];
