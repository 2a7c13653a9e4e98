import type { SignalFact } from './signal-fact';

export const falsificationSignals = [
	{
		id: 'klachten-alleen-bij-ouder',
		category: 'falsificatie',
		ages: ['0-4', '4-12'],
		label: 'Ziekteverschijnselen die alleen een ouder ziet',
		note: 'Bij echte ziekte komt dit veel voor: kinderen houden zich op school groot. Alleen artsen kunnen dit beoordelen. Overleg binnen school, niet met de ouder. Ernstige of schadelijke behandeling: vandaag Veilig Thuis.',
		act: 'discuss',
		care: ['veilig-thuis-first'],
		sources: ['HG-PCF', 'NJI-KMDF']
	},
	{
		id: 'steeds-andere-artsen',
		category: 'falsificatie',
		ages: ['0-4', '4-12'],
		label: 'Gezin zoekt steeds nieuwe artsen, steeds nieuwe klachten',
		note: 'Veel vaker zoekt een bezorgd gezin naar een diagnose.',
		act: 'discuss',
		care: ['veilig-thuis-first'],
		sources: ['HG-PCF']
	},
	{
		id: 'schoolbeeld-past-niet-bij-klacht',
		category: 'falsificatie',
		ages: ['4-12', '12-18'],
		label: 'Wat school ziet past niet bij wat de ouder over ziekte vertelt',
		note: 'Beschrijf alleen wat school ziet. Overleg binnen school en vraag Veilig Thuis, voordat je de ouder hierover spreekt. Loopt het kind schade op: vandaag.',
		act: 'discuss',
		care: ['veilig-thuis-first'],
		isUnconfirmed: true,
		sources: []
	}
] as const satisfies readonly SignalFact[];
