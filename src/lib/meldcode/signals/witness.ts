import type { SignalFact } from './signal-fact';

export const witnessSignals = [
	{
		id: 'vertelt-over-ruzie-thuis',
		category: 'getuige-geweld',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Vertelt of tekent over slaan en schreeuwen thuis',
		note: 'Geweld tussen ouders of partners meemaken is ook kindermishandeling.',
		act: 'today',
		care: ['veilig-thuis-first', 'no-questioning'],
		sources: ['ZIJWEG', 'WEEK-2017']
	},
	{
		id: 'beschermt-ouder',
		category: 'getuige-geweld',
		ages: ['4-12', '12-18'],
		label: 'Waakt over een ouder of broertje, zusje, wil thuis blijven om op te passen',
		act: 'discuss',
		isUnconfirmed: true,
		sources: []
	},
	{
		id: 'schrikt-van-geluid',
		category: 'getuige-geweld',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Schrikt hevig van harde stemmen of sirenes',
		note: 'Een oorlogstrauma kan ook.',
		act: 'discuss',
		isUnconfirmed: true,
		sources: []
	},
	{
		id: 'onderbroken-nachten',
		category: 'getuige-geweld',
		ages: ['4-12', '12-18'],
		label: 'Is moe na onrustige nachten thuis',
		act: 'discuss',
		sources: ['AUG-HWC-FAQ']
	},
	{
		id: 'ouder-met-letsel',
		category: 'getuige-geweld',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Een ouder heeft zichtbaar letsel of is bang voor de partner',
		note: 'Overleg eerst met Veilig Thuis. Praat daarna alleen met deze ouder zelf, nooit met de partner erbij.',
		act: 'today',
		care: ['veilig-thuis-first'],
		isUnconfirmed: true,
		sources: []
	},
	{
		id: 'politie-aan-huis',
		category: 'getuige-geweld',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Kind vertelt dat de politie thuis was om ruzie of geweld',
		note: 'Politie aan de deur kan ook om iets anders gaan. Vraag niet door over wat er gebeurde.',
		act: 'today',
		care: ['no-questioning'],
		sources: ['AUG-HWC']
	},
	{
		id: 'keel-dichtgeknepen',
		category: 'getuige-geweld',
		ages: ['4-12', '12-18'],
		label: 'Vertelt dat iemand thuis bij de keel is gegrepen of gewurgd',
		note: 'Dit is een van de sterkste voortekens van dodelijk geweld, ook zonder zichtbaar letsel. Bel direct Veilig Thuis. Is er nu gevaar, of is iemand benauwd of hees: bel 112.',
		act: 'today',
		care: ['veilig-thuis-first', 'no-questioning'],
		sources: ['EV-OM', 'EERSTEL']
	},
	{
		id: 'stalking-door-ex',
		category: 'getuige-geweld',
		ages: ['0-4', '4-12', '12-18'],
		label: 'Een ouder wordt gestalkt of bedreigd door een (ex-)partner',
		note: 'Het gevaar is het grootst rond het einde van de relatie.',
		act: 'today',
		sources: ['KNMG-B6', 'OBR-FEM']
	}
] as const satisfies readonly SignalFact[];
