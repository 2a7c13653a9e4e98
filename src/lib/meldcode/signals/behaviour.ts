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
		note: 'Verlegen, rouw, taal leren.',
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
		note: 'Persoonlijke grens is ook gezond.',
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
		note: 'Open karakter kan ook; let op gebrek aan onderscheid.',
		act: 'discuss',
		sources: ['STUDY-04']
	},
	{
		id: 'lege-blik',
		category: 'gedrag',
		ages: ['0-4', '4-12'],
		label: 'Lege blik, is er vaak niet bij',
		note: 'Absences (epilepsie), slaaptekort.',
		act: 'discuss',
		sources: ['STUDY-04']
	},
	{
		id: 'eigen-wereld',
		category: 'gedrag',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Trekt zich terug in een eigen fantasiewereld',
		note: 'Rijke fantasie is gewoon.',
		act: 'discuss',
		sources: ['KMOK-04', 'ZOEK']
	},
	{
		id: 'terugval-jonger-gedrag',
		category: 'gedrag',
		ages: ['0-4', '4-12'],
		label: 'Valt terug in gedrag van een jonger kind',
		note: 'Nieuwe baby, ziekte, verhuizing.',
		act: 'discuss',
		sources: ['STUDY-04', 'RO-SM']
	},
	{
		id: 'weer-onzindelijk',
		category: 'gedrag',
		ages: ['4-12'],
		label: 'Is weer of nog niet zindelijk, plast in bed of broek',
		note: 'Obstipatie, spanning, laat zindelijk.',
		act: 'discuss',
		sources: ['KMOK-04', 'HENW']
	},
	{
		id: 'agressief',
		category: 'gedrag',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Slaat, bijt of schopt anderen',
		note: 'Peuters bijten; let op toename.',
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
		note: 'Films en games geven ook stof.',
		act: 'discuss',
		sources: ['ZOEK']
	},
	{
		id: 'steelt',
		category: 'gedrag',
		ages: ['4-12', '12-18'],
		label: 'Neemt eten, geld of spullen van anderen',
		note: 'Let op: eten stelen kan honger zijn.',
		act: 'discuss',
		sources: ['ZOEK']
	},
	{
		id: 'loopt-weg',
		category: 'gedrag',
		ages: ['4-12', '12-18'],
		label: 'Loopt weg van huis',
		note: 'Vraag naar de reden voordat je terugstuurt; is het thuis onveilig, bel eerst Veilig Thuis.',
		act: 'today',
		sources: ['MHZ', 'KEERPUNT']
	},
	{
		id: 'alcohol-drugs',
		category: 'gedrag',
		ages: ['12-18'],
		label: 'Gebruikt alcohol of drugs',
		note: 'Experimenteren hoort soms bij de leeftijd.',
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
		note: 'Wordt makkelijk gemist.',
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
