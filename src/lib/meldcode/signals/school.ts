import type { SignalFact } from './signal-fact';

export const schoolSignals = [
	{
		id: 'vaak-afwezig',
		category: 'school-verzuim',
		ages: ['4-12', '12-18'],
		label: 'Is vaak afwezig of ziek gemeld',
		note: 'Verzuim alleen is een zaak voor leerplicht. Verzuim met zorgen over thuis is een signaal.',
		act: 'discuss',
		sources: ['ZOEK']
	},
	{
		id: 'vaak-te-laat',
		category: 'school-verzuim',
		ages: ['4-12', '12-18'],
		label: 'Komt vaak te laat',
		act: 'discuss',
		sources: ['ZOEK']
	},
	{
		id: 'te-vroeg-of-blijft-hangen',
		category: 'school-verzuim',
		ages: ['4-12', '12-18'],
		label: 'Is opvallend vroeg op school of wil na school niet weg',
		note: 'School kan de veilige plek zijn.',
		act: 'discuss',
		sources: ['ZOEK', 'NU-VERA']
	},
	{
		id: 'spijbelt',
		category: 'school-verzuim',
		ages: ['12-18'],
		label: 'Spijbelt',
		act: 'discuss',
		sources: ['LERAAR24']
	},
	{
		id: 'prestaties-zakken',
		category: 'school-verzuim',
		ages: ['4-12', '12-18'],
		label: 'Kan ineens niet meer meekomen',
		note: 'Een leerprobleem of verdriet kan ook.',
		act: 'discuss',
		sources: ['ZOEK', 'LERAAR24']
	},
	{
		id: 'concentratie-weg',
		category: 'school-verzuim',
		ages: ['4-12', '12-18'],
		label: 'Is snel afgeleid, kan zich niet concentreren',
		act: 'discuss',
		sources: ['ZOEK', 'ZIJWEG']
	},
	{
		id: 'geen-gym',
		category: 'school-verzuim',
		ages: ['4-12', '12-18'],
		label: 'Vermijdt gym, zwemmen of omkleden',
		note: 'Schaamte en puberteit komen veel voor.',
		act: 'discuss',
		sources: ['KMOK-04', 'IKV-VGV']
	},
	{
		id: 'weinig-vrienden',
		category: 'school-verzuim',
		ages: ['4-12', '12-18'],
		label: 'Heeft weinig contact met leeftijdgenoten, is vaak alleen',
		act: 'discuss',
		sources: ['KMOK-04', 'ZOEK']
	},
	{
		id: 'niemand-mee-naar-huis',
		category: 'school-verzuim',
		ages: ['4-12', '12-18'],
		label: 'Mag of wil nooit iemand mee naar huis nemen',
		note: 'Een klein huis, of zorg voor een familielid, kan ook.',
		act: 'discuss',
		sources: ['ZOEK', 'VLAARD']
	},
	{
		id: 'van-school-gehaald',
		category: 'school-verzuim',
		ages: ['4-12', '12-18'],
		label: 'Wordt plotseling van school gehaald, verdwijnt of wisselt steeds van school',
		note: 'Het kind raakt zo uit beeld. Overleg vandaag.',
		act: 'today',
		sources: ['VTGZ-GH']
	},
	{
		id: 'dagen-onbereikbaar',
		category: 'school-verzuim',
		ages: ['4-12', '12-18'],
		label: 'Is zonder bericht weg en thuis is niemand te bereiken',
		note: 'Blijf dezelfde dag bellen. Krijg je geen contact en heb je zorgen? Bel leerplicht en Veilig Thuis, en bij vrees voor gevaar 112.',
		act: 'today',
		isUnconfirmed: true,
		sources: ['NJI-VERZUIM']
	}
] as const satisfies readonly SignalFact[];
