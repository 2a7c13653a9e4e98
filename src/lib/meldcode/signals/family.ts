import type { SignalFact } from './signal-fact';

export const familySignals = [
	{
		id: 'geldzorgen',
		category: 'gezinssituatie',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Grote geldzorgen',
		note: 'Geen signaal op zich. Bied hulp, en begin hierom niet met de Meldcode.',
		act: 'discuss',
		isRiskFactor: true,
		isUnconfirmed: true,
		sources: ['WEEK-2020-IJSSELLAND']
	},
	{
		id: 'gezin-geisoleerd',
		category: 'gezinssituatie',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Gezin heeft weinig contact met anderen',
		note: 'Geen signaal op zich. Zoek contact.',
		act: 'discuss',
		isRiskFactor: true,
		isUnconfirmed: true,
		sources: ['WEEK-2020-IJSSELLAND']
	},
	{
		id: 'complexe-scheiding',
		category: 'gezinssituatie',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Ouders zijn verwikkeld in een complexe scheiding',
		note: 'Scheiden is geen mishandeling. Strijd die het kind raakt, kan dat wel zijn. Kies geen partij.',
		act: 'discuss',
		sources: ['HP-VECHT', 'LEIDEN', 'WEEK-2017']
	},
	{
		id: 'vaak-verhuizen',
		category: 'gezinssituatie',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Gezin verhuist steeds of breekt steeds met hulpverleners',
		note: 'Werk, woningnood of een verhuizing na een vlucht kan ook.',
		act: 'discuss',
		isUnconfirmed: true,
		sources: []
	},
	{
		id: 'huis-onveilig',
		category: 'gezinssituatie',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Huis is zo vervuild of onveilig dat een kind er gevaar loopt',
		act: 'today',
		sources: ['JGZ-VERW']
	},
	{
		id: 'handle-with-care-bericht',
		category: 'gezinssituatie',
		ages: ['4-12', '12-18'],
		label: 'School krijgt een Handle with Care-signaal',
		note: 'Veilig Thuis is al betrokken. Vraag niets over wat er gebeurde. Bied die dag rust en wees er.',
		act: 'today',
		care: ['no-questioning'],
		sources: ['AUG-HWC']
	},
	{
		id: 'eerder-geweld-bekend',
		category: 'gezinssituatie',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Er is eerder geweld in dit gezin geweest',
		note: 'Dit is de sterkste voorspeller van nieuw geweld. Het telt zwaar mee bij structurele onveiligheid, ook als het nu rustig lijkt.',
		act: 'discuss',
		sources: ['STCRT2017']
	},
	{
		id: 'geweld-tegen-ouder',
		category: 'gezinssituatie',
		ages: ['12-18'],
		label: 'Gebruikt thuis geweld tegen een ouder, broer of zus',
		note: 'Kind-oudergeweld valt ook onder de Meldcode. De leerling maakt misschien zelf ook geweld mee. Is iemand nu bang of gewond: vandaag.',
		act: 'discuss',
		isUnconfirmed: true,
		sources: ['GEMNU-CBS']
	},
	{
		id: 'afhankelijke-oudere',
		category: 'gezinssituatie',
		ages: ['12-18'],
		label: 'Een ouder of inwonende oudere wordt slecht verzorgd of bang gemaakt',
		note: 'De Meldcode geldt ook voor volwassenen en ouderen.',
		act: 'discuss',
		sources: ['BOINK-FAQ', 'WEEK-2017-HARDERWIJK']
	}
] as const satisfies readonly SignalFact[];
